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
import java.util.stream.Stream;

/** The app in the foreground, configured by the environment, with everything else elsewhere. */
public final class Serving {
    /** {@code EX_SOFTWARE} of sysexits.h. */
    private static final int NOT_STARTED = 70;

    /** {@code EX_CONFIG} of sysexits.h. */
    private static final int MISCONFIGURED = 78;

    private static final List<String> REQUIRED = List.of(
            "KESKUS_DB_URL",
            "KESKUS_DB_USER",
            "KESKUS_DB_PASSWORD",
            "KESKUS_SECRETS_KEYSET_FILE",
            "KESKUS_PUBLIC_URL",
            "KESKUS_IDENTITY_ISSUER",
            "KESKUS_IDENTITY_CLIENT_SECRET",
            "KESKUS_TWILIO_ACCOUNT_SID",
            "KESKUS_TWILIO_AUTH_TOKEN or KESKUS_TWILIO_AUTH_TOKEN_FILE");
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
        var missing = missing(System.getenv());
        if (!missing.isEmpty()) {
            out.println("Keskus cannot start, its configuration has " + missing.size() + " faults:");
            missing.forEach(name -> out.println("  " + name + " is missing; see docs/operations/running.md"));
            return MISCONFIGURED;
        }
        var child = new Child("The app", server.command(out::println), Map.of(), home, null, "TERM");
        var process = ChildProcess.start(child);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.stop(STOP), "stop"));
        var deployment = new Deployment();
        try (var lines = new BufferedReader(new InputStreamReader(process.output(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                out.println(line);
                deployment.hear(line);
                if (deployment.failure().isPresent()) {
                    process.kill9();
                    return NOT_STARTED;
                }
            }
            return process.await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // the server opens the database before the app can check its settings and name what is missing
    static List<String> missing(Map<String, String> environment) {
        return REQUIRED.stream()
                .filter(names -> Stream.of(names.split(" or "))
                        .allMatch(name -> environment.getOrDefault(name, "").isBlank()))
                .toList();
    }
}
