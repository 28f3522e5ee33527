package io.keskus.launcher;

import java.io.PrintStream;
import java.time.Duration;

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
     * @return a progress that flushes every line
     */
    static Progress to(PrintStream out) {
        long began = System.nanoTime();
        return line -> {
            var seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
            synchronized (out) {
                out.printf("[%3d s] %s%n", seconds, line);
                out.flush();
            }
        };
    }
}
