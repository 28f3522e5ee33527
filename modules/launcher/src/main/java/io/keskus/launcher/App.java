package io.keskus.launcher;

import io.keskus.launcher.processes.Child;
import io.keskus.launcher.processes.ChildProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The app: our WAR on Payara Micro, on the loopback address. */
public final class App extends Part {
    // compiling less halves the time to start; not for measuring
    static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");
    private final int port;
    private final Path home;
    private final Map<String, String> settings;
    private final PayaraMicro server;
    private volatile long logBefore;

    /**
     * @param checkout that built the WAR; its cache holds the server
     * @param work the stack's directory: the server's files in {@code app}, output in {@code logs}
     * @param port on the loopback address
     * @param settings the app's environment, such as {@code KESKUS_DB_URL}
     * @param jvm options of its JVM
     */
    App(Checkout checkout, Path work, int port, Map<String, String> settings, List<String> jvm) {
        super("app", work);
        this.port = port;
        this.home = work.resolve("app");
        this.settings = Map.copyOf(settings);
        this.server = new PayaraMicro(checkout, home, "127.0.0.1", port, jvm);
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** @return the environment that it is started with, secrets included */
    public Map<String, String> settings() {
        return settings;
    }

    @Override
    ChildProcess launch(Progress progress) {
        var command = server.command(progress);
        progress.say("app: starting");
        logBefore = log().toFile().length();
        return ChildProcess.start(new Child("The app", command, settings, home, log(), "KILL"));
    }

    @Override
    boolean answers() {
        try {
            var ready = Http.anonymous().get(address() + "/health/ready");
            // the server answers before the application is there, and without any check
            return ready.status() == 200 && ready.body().contains("database");
        } catch (LaunchFailure notYet) {
            return false;
        }
    }

    @Override
    Optional<String> givenUp() {
        try (var file = Files.newByteChannel(log());
                var lines = new BufferedReader(Channels.newReader(file.position(logBefore), StandardCharsets.UTF_8))) {
            var deployment = new Deployment();
            lines.lines().forEach(deployment::hear);
            return deployment.failure();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    Duration startsWithin() {
        return Duration.ofMinutes(5);
    }

    @Override
    Duration stopsWithin() {
        return Duration.ofSeconds(30);
    }
}
