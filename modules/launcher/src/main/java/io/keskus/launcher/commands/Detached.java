package io.keskus.launcher.commands;

import io.keskus.launcher.Checkout;
import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.Ports;
import io.keskus.launcher.demo.DemoState;
import io.keskus.launcher.demo.Overview;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A demo in a session of its own; its output goes to a log file and, until it is ready, to ours too. */
final class Detached {
    private static final String MARK = "keskus.detached";
    private static final int LOOK_EVERY_MILLIS = 200;
    private final Checkout checkout;
    private final Ports ports;

    Detached(Checkout checkout, Ports ports) {
        this.checkout = checkout;
        this.ports = ports;
    }

    /** Whether this process is the one in the background, whose starter shows the overview. */
    static boolean isUs() {
        return Boolean.getBoolean(MARK);
    }

    int start() {
        var log = checkout.demo().resolve("logs/demo.log");
        try {
            Files.createDirectories(log.getParent());
            Files.writeString(log, "");
            var process = new ProcessBuilder(command())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return follow(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted; the demo goes on starting, see " + log, e);
        }
    }

    private int follow(Process process, Path log) throws IOException, InterruptedException {
        try (var output = Files.newBufferedReader(log)) {
            while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                copy(output);
                var ready = DemoState.of(checkout.demo()).filter(DemoState::ready);
                if (ready.isPresent()) {
                    System.out.println();
                    System.out.print(Overview.of(checkout, ready.get()).text());
                    System.out.println("Ready. End it with ./keskus stop.");
                    return 0;
                }
            }
            copy(output);
            return process.exitValue();
        }
    }

    private static void copy(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            System.out.println(line);
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                "setsid",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-Dkeskus.home=" + checkout.home(),
                "-D" + MARK + "=true",
                "-cp",
                System.getProperty("java.class.path"),
                Keskus.class.getName(),
                "demo",
                "--port-app=" + ports.app(),
                "--port-sim=" + ports.simulator(),
                "--port-keycloak=" + ports.keycloak(),
                "--port-db=" + ports.database()));
        return command;
    }
}
