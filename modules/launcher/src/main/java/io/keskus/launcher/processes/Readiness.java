package io.keskus.launcher.processes;

import io.keskus.launcher.LaunchFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a child to answer, and says what its log says when it does not. */
public final class Readiness {
    private static final Duration FIRST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofMillis(500);
    private static final int QUOTED_LINES = 12;

    private Readiness() {}

    /**
     * Asks at growing intervals until it answers.
     *
     * @param process the child
     * @param limit how long it may take
     * @param answers asks it once
     * @param givenUp why it will never answer although it runs
     * @throws LaunchFailure when it ends or the time is up; the message quotes the end of its log
     */
    public static void await(
            ChildProcess process, Duration limit, BooleanSupplier answers, Supplier<Optional<String>> givenUp) {
        long deadline = System.nanoTime() + limit.toNanos();
        var pause = FIRST;
        while (!answers.getAsBoolean()) {
            if (!process.isAlive()) {
                throw failed(process, "stopped with code " + process.exitCode() + " while starting");
            }
            var reason = givenUp.get();
            if (reason.isPresent()) {
                process.kill9();
                throw new LaunchFailure(process.child().name() + " cannot work: " + reason.get()
                        + System.lineSeparator() + "See " + process.child().log());
            }
            if (System.nanoTime() > deadline) {
                process.kill9();
                throw failed(process, "did not answer within " + limit.toSeconds() + " s");
            }
            LockSupport.parkNanos(pause.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                process.kill9();
                throw failed(process, "was stopped while starting");
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
        }
    }

    private static LaunchFailure failed(ChildProcess process, String what) {
        var log = process.child().log();
        return new LaunchFailure(process.child().name() + " " + what + ". The end of " + log + ":"
                + System.lineSeparator() + String.join(System.lineSeparator(), end(log)));
    }

    private static List<String> end(Path log) {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - QUOTED_LINES), lines.size());
        } catch (IOException e) {
            return List.of("(it cannot be read: " + e.getMessage() + ")");
        }
    }
}
