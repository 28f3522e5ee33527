package io.keskus.simulator.call;

import io.keskus.simulator.audio.Bridge;
import io.keskus.simulator.audio.Frame;
import io.keskus.simulator.audio.Gains;
import io.keskus.simulator.audio.Port;
import io.keskus.simulator.audio.Switchboard;
import io.keskus.simulator.audio.Tap;
import java.util.HashMap;
import java.util.Map;

/**
 * The gain matrix of a conference. Its recording is two more listeners in it: one hears who came in first, the other
 * hears all others.
 */
final class ConferenceSound implements Gains {

    private final Conference conference;
    private final Switchboard switchboard;
    private final Bridge bridge = new Bridge(this);
    private final Map<Port, Participant> inside = new HashMap<>();
    private Participant first;
    private Port firstChannel;
    private Port otherChannel;
    private short[] pending = Frame.SILENCE;

    ConferenceSound(Conference conference, Switchboard switchboard) {
        this.conference = conference;
        this.switchboard = switchboard;
    }

    void join(Participant participant) {
        first = first == null ? participant : first;
        inside.put(participant.call().port(), participant);
        bridge.join(participant.call().port());
    }

    void leave(Participant participant) {
        inside.remove(participant.call().port());
        bridge.leave(participant.call().port());
    }

    /** Records until the answer is run. */
    Runnable record(Tap recording) {
        firstChannel = switchboard.port();
        otherChannel = switchboard.port();
        bridge.join(firstChannel);
        bridge.join(otherChannel);
        // the switchboard keeps to the order in which ports came, so the first channel is always there before the other
        firstChannel.tap((said, heard) -> pending = heard);
        otherChannel.tap((said, heard) -> recording.frame(pending, heard));
        return () -> {
            firstChannel.close();
            otherChannel.close();
        };
    }

    @Override
    public double of(Port from, Port to) {
        if (!conference.status().equals("in-progress")) {
            return 0;
        }
        var speaker = inside.get(from);
        if (speaker == null) {
            return 0;
        }
        if (to == firstChannel || to == otherChannel) {
            return speaker.spoken() && (speaker == first) == (to == firstChannel) ? 1 : 0;
        }
        var listener = inside.get(to);
        return listener != null && speaker.isHeardBy(listener) ? 1 : 0;
    }
}
