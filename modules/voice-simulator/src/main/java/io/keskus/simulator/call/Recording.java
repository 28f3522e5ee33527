package io.keskus.simulator.call;

import io.keskus.simulator.audio.Frame;
import io.keskus.simulator.audio.Mix;
import io.keskus.simulator.audio.Tap;
import io.keskus.simulator.audio.WavFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** A recording of a call or conference: when, for whom, and its sound as a file of 8 kHz. */
public final class Recording implements Tap {

    private static final int RATE = 8000;

    private final String sid = Sids.next("RE");
    private final Recordings recordings;
    private final Order order;
    private final WavFile file;
    private final Instant started;
    private Runnable untap = () -> {};
    private String status = "in-progress";
    private boolean pausesSilently;
    private Duration recorded = Duration.ZERO;
    private Instant resumed;

    Recording(Recordings recordings, Order order, Path directory, Instant started) {
        this.recordings = recordings;
        this.order = order;
        this.file = new WavFile(directory.resolve(sid + ".wav"), RATE, order.channels());
        this.started = started;
        this.resumed = started;
    }

    /**
     * What is to be recorded.
     *
     * @param conferenceSid empty when it is not of a conference
     * @param source as the carrier calls it: DialVerb, Conference, OutboundAPI, RecordVerb or StartCallRecordingAPI
     * @param channels 1 or 2
     * @param track both, inbound (what the phone says) or outbound (what it hears)
     */
    record Order(
            Call call, String conferenceSid, String source, int channels, String track, Recordings.Callback callback) {

        Order {
            channels = track.equals("both") ? channels : 1;
        }
    }

    public String sid() {
        return sid;
    }

    public Call call() {
        return order.call();
    }

    /** Empty when it is not of a conference. */
    public String conferenceSid() {
        return order.conferenceSid();
    }

    public String source() {
        return order.source();
    }

    public int channels() {
        return order.channels();
    }

    /** both, inbound or outbound. */
    public String track() {
        return order.track();
    }

    public Instant started() {
        return started;
    }

    /** in-progress, paused, completed or absent. */
    public String status() {
        return status;
    }

    /** Whole seconds, begun ones counted. */
    public long durationSeconds() {
        return (recorded.toMillis() + 999) / 1000;
    }

    /** The sound, once the recording is completed. */
    public Path file() {
        return file.path();
    }

    /** Records no more until it goes on. */
    public void pause() {
        pause(false);
    }

    /** Records no more until it goes on. @param silently the time of the pause stays, as silence */
    public void pause(boolean silently) {
        if (status.equals("in-progress")) {
            count();
            pausesSilently = silently;
            status = "paused";
        }
    }

    /** Goes on after a pause. */
    public void resume() {
        if (status.equals("paused")) {
            count();
            status = "in-progress";
        }
    }

    /** Ends it; without effect when it has ended. */
    public void stop() {
        if (live()) {
            count();
            finish(recorded);
        }
    }

    @Override
    public void frame(short[] said, short[] heard) {
        if (status.equals("in-progress")) {
            add(said, heard);
        } else if (status.equals("paused") && pausesSilently) {
            add(Frame.SILENCE, Frame.SILENCE);
        }
    }

    /** @param untap takes this recording away from what it listens to */
    void tapped(Runnable untap) {
        this.untap = untap;
    }

    void finish(Duration length) {
        end("completed", length);
        order.call().note("recorded", "recordingSid", sid, "seconds", durationSeconds(), "source", source());
        recordings.report(this, "completed");
    }

    /** Nothing was said, so there is no recording after all. */
    void absent() {
        end("absent", Duration.ZERO);
        file.delete();
        recordings.report(this, "absent");
    }

    boolean live() {
        return status.equals("in-progress") || status.equals("paused");
    }

    Recordings.Callback callback() {
        return order.callback();
    }

    void delete() {
        untap.run();
        file.delete();
    }

    private void end(String last, Duration length) {
        untap.run();
        recorded = length;
        status = last;
        file.finish(length.toMillis());
    }

    private void count() {
        var now = recordings.now();
        if (status.equals("in-progress") || pausesSilently) {
            recorded = recorded.plus(Duration.between(resumed, now));
        }
        resumed = now;
    }

    private void add(short[] said, short[] heard) {
        if (channels() == 2) {
            file.add(said, heard);
            return;
        }
        switch (track()) {
            case "inbound" -> file.add(said);
            case "outbound" -> file.add(heard);
            default -> file.add(new Mix().add(said, 1).add(heard, 1).frame());
        }
    }
}
