package io.keskus.launcher.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keskus.launcher.Checkout;
import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.Ports;
import io.keskus.launcher.Stack;
import io.keskus.launcher.processes.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a running demo tells the other commands, through a file.
 *
 * @param launcher process id of the launcher
 * @param began when that process started, in milliseconds since 1970; tells it from a later one with the same id
 * @param ready whether everything answers and the example tenants are in
 * @param ports where the parts listen
 * @param processes the running parts
 */
public record DemoState(long launcher, long began, boolean ready, Ports ports, List<Running> processes) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param name of the part
     * @param pid its process id
     */
    public record Running(String name, long pid) {}

    /**
     * @param ports where the parts will listen
     * @return the state of a demo that this process begins
     */
    static DemoState beginning(Ports ports) {
        var us = ProcessHandle.current();
        return new DemoState(us.pid(), startOf(us), false, ports, List.of());
    }

    /**
     * @param directory of the demo
     * @return the state of the demo there, if its launcher is still alive
     */
    public static Optional<DemoState> of(Path directory) {
        var file = file(directory);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(file), DemoState.class))
                    .filter(DemoState::isAlive);
        } catch (JsonProcessingException e) {
            // written by another version or by hand: nobody who can be asked stands behind it
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param directory of the demo
     * @throws LaunchFailure when a demo runs there
     */
    public static void refuseIfRunning(Path directory) {
        of(directory).ifPresent(running -> {
            throw new LaunchFailure("The demo runs already (process " + running.launcher()
                    + "). See ./keskus status, or end it with ./keskus stop.");
        });
    }

    /**
     * @param directory of the demo
     * @return the state of the demo there
     * @throws LaunchFailure when none runs
     */
    public static DemoState required(Path directory) {
        return of(directory)
                .orElseThrow(() -> new LaunchFailure("The demo is not running; start it with ./keskus demo"));
    }

    /**
     * @param checkout whose demo this is
     * @return its parts' addresses and passwords; not to be started
     */
    public Stack stack(Checkout checkout) {
        return new Stack(checkout, checkout.demo(), ports, Map.of());
    }

    void write(Path directory) {
        try {
            PrivateFile.write(file(directory), JSON.writeValueAsString(this));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(Path directory) {
        try {
            Files.deleteIfExists(file(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isAlive() {
        return ProcessHandle.of(launcher)
                .filter(process -> startOf(process) == began)
                .isPresent();
    }

    private static long startOf(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(java.time.Instant::toEpochMilli)
                .orElse(0L);
    }

    private static Path file(Path directory) {
        return directory.resolve("state.json");
    }
}
