package io.keskus.simulator.audio;

/** A sound that a port hears from some moment on. */
public final class Playing {

    private final Source source;
    private final long startedMillis;
    private final Runnable stop;

    Playing(Source source, long startedMillis, java.util.function.Consumer<Playing> stop) {
        this.source = source;
        this.startedMillis = startedMillis;
        this.stop = () -> stop.accept(this);
    }

    /** Is heard no more; without effect when it was stopped before. */
    public void stop() {
        stop.run();
    }

    boolean over(long millis) {
        return source.over((millis - startedMillis) / Frame.LENGTH.toMillis());
    }

    short[] at(long millis) {
        long since = millis - startedMillis;
        return since < 0 ? null : source.frame(since / Frame.LENGTH.toMillis());
    }
}
