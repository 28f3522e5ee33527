package io.keskus.launcher;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Hears what is being started, one line at a time; may be called from several threads. */
@FunctionalInterface
public interface Progress {
    /** For tests and for callers that want no output. */
    Progress SILENT = line -> {};

    /**
     * @param line one fact, without a line break
     */
    void say(String line);

    /**
     * Prints each line with the seconds since now in front.
     *
     * @param out where to
     * @param clock real time
     * @return a progress that flushes every line
     */
    static Progress to(PrintStream out, Clock clock) {
        Instant began = clock.instant();
        return line -> {
            var seconds = Duration.between(began, clock.instant()).toSeconds();
            synchronized (out) {
                out.printf("[%3d s] %s%n", seconds, line);
                out.flush();
            }
        };
    }
}
