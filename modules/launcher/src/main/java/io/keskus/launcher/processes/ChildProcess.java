package io.keskus.launcher.processes;

import io.keskus.launcher.LaunchFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A running program that the kernel ends when this process dies, however it dies. */
public final class ChildProcess {
    // the kernel sends the signal when the starting thread ends, so one thread that never ends starts every child
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "children");
        thread.setDaemon(true);
        return thread;
    });

    private final Child child;
    private final Process process;

    private ChildProcess(Child child, Process process) {
        this.child = child;
        this.process = process;
    }

    /**
     * @param child what to run
     * @return the program, started but perhaps not yet answering
     * @throws LaunchFailure when it cannot be run at all
     */
    public static ChildProcess start(Child child) {
        try {
            return new ChildProcess(child, STARTER.submit(() -> spawn(child)).get());
        } catch (ExecutionException e) {
            throw new LaunchFailure(
                    child.name() + " cannot be run: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while starting " + child.name() + ".", e);
        }
    }

    private static Process spawn(Child child) throws IOException {
        Files.createDirectories(child.directory());
        // a session of its own: Ctrl-C at our terminal is for us alone, who end the children in their order
        var command = new ArrayList<>(List.of("setpriv", "--pdeathsig", child.onOurDeath(), "--", "setsid"));
        command.addAll(child.command());
        var builder = new ProcessBuilder(command)
                .directory(child.directory().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectErrorStream(true);
        if (child.log() != null) {
            Files.createDirectories(child.log().getParent());
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(child.log().toFile()));
        }
        builder.environment().putAll(child.environment());
        return builder.start();
    }

    /** @return the process id while it runs */
    public OptionalLong pid() {
        return process.isAlive() ? OptionalLong.of(process.pid()) : OptionalLong.empty();
    }

    /** @return how it was run */
    public Child child() {
        return child;
    }

    /** @return what it prints, when it has no log file */
    public InputStream output() {
        return process.getInputStream();
    }

    /** @return whether it runs */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** @return the exit code, once it has ended */
    public int exitCode() {
        return process.exitValue();
    }

    /**
     * Waits for its end.
     *
     * @return the exit code
     */
    public int await() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill9();
            throw new LaunchFailure("Interrupted while " + child.name() + " was running.", e);
        }
    }

    /**
     * Asks it to end, and kills it when it has not after a while.
     *
     * @param patience how long it may take
     */
    public void stop(Duration patience) {
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill9();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** Kills it and waits until it is gone. */
    public void kill9() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
