package io.keskus.simulator.audio;

import java.util.ArrayList;
import java.util.List;

/**
 * Where one leg's sound meets the carrier: a line brings what the phone says and takes what it hears, which is what is
 * played to it and what the others in its bridge say. Used on the carrier's thread only.
 */
public final class Port {

    private final Switchboard switchboard;
    private final List<Playing> played = new ArrayList<>();
    private final List<Playing> speaking = new ArrayList<>();
    private final List<Tap> taps = new ArrayList<>();
    private Line line;
    private short[] said;
    private long saidAt = -1;
    Bridge bridge;

    Port(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    /** Gives it a line, instead of the one it had. */
    public void attach(Line newLine) {
        line = newLine;
        switchboard.needs(this, listened());
    }

    /** Takes the line away. */
    public void detach() {
        line = null;
        switchboard.needs(this, listened());
    }

    /** Whether somebody may speak at any time. */
    public boolean live() {
        return line != null;
    }

    /** Plays something to this port from now on, beside what it hears already. */
    public Playing play(Source source) {
        return begin(source, played);
    }

    /** Has the phone say something from now on, beside what comes by its line. */
    public Playing speak(Source source) {
        return begin(source, speaking);
    }

    /** Tells the line of keys that the carrier sends; how they sound is played apart. */
    public void keys(String keys) {
        if (line != null) {
            keys.chars().filter(key -> key != 'w' && key != 'W').forEach(key -> line.key((char) key));
        }
    }

    /** Listens in until it is taken away. */
    public void tap(Tap tap) {
        taps.add(tap);
        switchboard.needs(this, true);
    }

    /** Listens no more. */
    public void untap(Tap tap) {
        taps.remove(tap);
        switchboard.needs(this, listened());
    }

    /** Ends everything about it. */
    public void close() {
        line = null;
        taps.clear();
        played.clear();
        speaking.clear();
        leaveBridge();
        switchboard.needs(this, false);
    }

    private Playing begin(Source source, List<Playing> among) {
        long now = switchboard.millis();
        among.removeIf(each -> each.over(now));
        var playing = new Playing(source, now, among::remove);
        among.add(playing);
        return playing;
    }

    void leaveBridge() {
        if (bridge != null) {
            bridge.leave(this);
        }
    }

    boolean listened() {
        return line != null || !taps.isEmpty();
    }

    /** What the phone says in this frame, null for silence; asked of the line once a frame, however many hear it. */
    short[] said() {
        if (saidAt != switchboard.tick()) {
            saidAt = switchboard.tick();
            var spoken = line == null ? null : line.spoken();
            if (!speaking.isEmpty()) {
                var mix = new Mix().add(spoken, 1);
                speaking.forEach(each -> mix.add(each.at(saidAt), 1));
                spoken = mix.frame();
            }
            said = spoken;
        }
        return said;
    }

    void exchange() {
        var spoken = said() == null ? Frame.SILENCE : said();
        var heard = heard();
        if (line != null) {
            line.hear(heard);
        }
        // a tap may take itself away while it hears
        for (var tap : taps.toArray(Tap[]::new)) {
            tap.frame(spoken, heard);
        }
    }

    private short[] heard() {
        var mix = new Mix();
        long at = switchboard.tick();
        played.forEach(each -> mix.add(each.at(at), 1));
        if (bridge != null) {
            bridge.mixFor(this, mix);
        }
        return mix.frame();
    }
}
