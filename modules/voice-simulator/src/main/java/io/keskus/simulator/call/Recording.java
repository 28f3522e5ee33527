package io.keskus.simulator.call;

import java.time.Duration;
import java.time.Instant;

/** A recording, by its times only: no audio is kept. */
public final class Recording {

    private final String sid = Sids.next("RE");
    private final Recordings recordings;
    private final Call call;
    private final String conferenceSid;
    private final String source;
    private final int channels;
    private final Recordings.Callback callback;
    private final Instant started;
    private String status = "in-progress";
    private Duration recorded = Duration.ZERO;
    private Instant resumed;

    Recording(
            Recordings recordings,
            Call call,
            String conferenceSid,
            String source,
            int channels,
            Recordings.Callback callback,
            Instant started) {
        this.recordings = recordings;
        this.call = call;
        this.conferenceSid = conferenceSid;
        this.source = source;
        this.channels = channels;
        this.callback = callback;
        this.started = started;
        this.resumed = started;
    }

    public String sid() {
        return sid;
    }

    public Call call() {
        return call;
    }

    /** Empty when it is not of a conference. */
    public String conferenceSid() {
        return conferenceSid;
    }

    public String source() {
        return source;
    }

    public int channels() {
        return channels;
    }

    public Instant started() {
        return started;
    }

    public String status() {
        return status;
    }

    /** Whole seconds, begun ones counted. */
    public long durationSeconds() {
        return (recorded.toMillis() + 999) / 1000;
    }

    /** Records no more until it goes on. */
    public void pause() {
        if (status.equals("in-progress")) {
            recorded = recorded.plus(Duration.between(resumed, recordings.now()));
            status = "paused";
        }
    }

    /** Goes on after a pause. */
    public void resume() {
        if (status.equals("paused")) {
            resumed = recordings.now();
            status = "in-progress";
        }
    }

    /** Ends it; without effect when it has ended. */
    public void stop() {
        pause();
        if (status.equals("paused")) {
            finish(recorded);
        }
    }

    void finish(Duration length) {
        recorded = length;
        status = "completed";
        call.note("recorded", "recordingSid", sid, "seconds", durationSeconds(), "source", source);
        recordings.report(this, "completed");
    }

    boolean live() {
        return status.equals("in-progress") || status.equals("paused");
    }

    Recordings.Callback callback() {
        return callback;
    }
}
