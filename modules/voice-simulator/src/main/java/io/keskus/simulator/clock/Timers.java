package io.keskus.simulator.clock;

import java.time.Duration;
import java.time.Instant;

/** The carrier's only source of time and delay; used on the thread that owns the carrier's state. */
public interface Timers {

    /** The carrier's time: real time plus the movable offset. */
    Instant now();

    /** Runs a task once, when the carrier's clock has moved on by {@code delay}; zero means soon, in order. */
    Timer after(Duration delay, Runnable task);

    /** Runs a task after everything that is already due. */
    default void soon(Runnable task) {
        after(Duration.ZERO, task);
    }

    /** A task that has not run yet. */
    interface Timer {

        /** Takes the task off the agenda; without effect when it has run. */
        void cancel();
    }
}
