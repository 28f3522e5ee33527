package io.keskus.launcher;

import io.keskus.launcher.processes.ChildProcess;
import io.keskus.launcher.processes.Readiness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** One program of the stack, run as a child process that ends when we do, however we end. */
public abstract class Part {
    private final String name;
    private final Path log;
    private volatile ChildProcess process;

    Part(String name, Path work) {
        this.name = name;
        this.log = work.resolve("logs").resolve(name + ".log");
    }

    /** @return the name shown to people and used for the log file, such as {@code keycloak} */
    public final String name() {
        return name;
    }

    /** @return the file that holds its output */
    public final Path log() {
        return log;
    }

    /** @return where it listens */
    public abstract String address();

    abstract ChildProcess launch(Progress progress);

    abstract boolean answers();

    /** What is left to do once it answers, before anybody else is told. */
    void afterStart() {}

    /** Why it runs and yet will never answer; looked at while it starts. */
    Optional<String> givenUp() {
        return Optional.empty();
    }

    abstract Duration startsWithin();

    abstract Duration stopsWithin();

    /**
     * Starts the program and returns when it answers.
     *
     * @param progress hears what happens
     * @throws LaunchFailure when it stops while starting or does not answer in time; the message quotes its log
     */
    public final void start(Progress progress) {
        var started = launch(progress);
        process = started;
        Readiness.await(started, startsWithin(), this::answers, this::givenUp);
        afterStart();
        progress.say(name + ": ready at " + address());
    }

    /** Asks it to end and waits; kills it when it does not. Nothing happens when it is not running. */
    public final void stop() {
        if (process != null) {
            process.stop(stopsWithin());
        }
    }

    /** Ends it as a power cut would, and waits until it is gone. */
    public final void kill9() {
        if (process != null) {
            process.kill9();
        }
    }

    /** @return the process id while it runs */
    public final OptionalLong pid() {
        return process == null ? OptionalLong.empty() : process.pid();
    }

    /** @return whether it answers now, whoever started it */
    public final boolean healthy() {
        return answers();
    }
}
