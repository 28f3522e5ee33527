package io.keskus.launcher;

import io.keskus.launcher.processes.Child;
import io.keskus.launcher.processes.ChildProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The app in the foreground, configured by the environment, with everything else elsewhere. */
public final class Serving {
    /** {@code EX_SOFTWARE} of sysexits.h. */
    private static final int NOT_STARTED = 70;

    private static final Duration STOP = Duration.ofSeconds(60);
    private final Path home;
    private final PayaraMicro server;

    /**
     * @param checkout that built the WAR
     * @param host the address to listen on
     * @param port the HTTP port
     * @param heap the most heap, as {@code -Xmx} takes it
     */
    public Serving(Checkout checkout, String host, int port, String heap) {
        this.home = Path.of(System.getProperty("java.io.tmpdir"), "keskus-serve-" + port);
        this.server = new PayaraMicro(checkout, home, host, port, List.of("-Xmx" + heap));
    }

    /**
     * Runs until it is stopped or cannot go on.
     *
     * @param out gets the app's output
     * @return its exit code; 78 for a wrong configuration, 70 when the server refused the application
     */
    public int run(PrintStream out) {
        var child = new Child("The app", server.command(out::println), Map.of(), home, null, "TERM");
        var process = ChildProcess.start(child);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.stop(STOP), "stop"));
        try (var lines = new BufferedReader(new InputStreamReader(process.output(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(line);
                if (PayaraMicro.gaveUp(line)) {
                    process.kill9();
                    return NOT_STARTED;
                }
            }
            return process.await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
