package io.keskus.launcher;

import io.keskus.launcher.processes.Child;
import io.keskus.launcher.processes.ChildProcess;
import io.keskus.launcher.processes.Java;
import io.keskus.launcher.processes.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The voice simulator: a carrier on this machine, with one main account that the app makes subaccounts under. */
public final class Simulator extends Part {
    private static final String JAR = "modules/voice-simulator/target/voice-simulator.jar";
    private final Checkout checkout;
    private final Path work;
    private final int port;
    private final Credentials credentials;
    private final Optional<Integer> speechRate;

    /**
     * @param checkout that built it
     * @param work the stack's directory: data in {@code simulator}, output in {@code logs}
     * @param port on the loopback address
     * @param credentials keeps the main account's id and token
     * @param speechRate milliseconds a character of silent speech takes; spoken by espeak-ng without it
     */
    public Simulator(Checkout checkout, Path work, int port, Credentials credentials, Optional<Integer> speechRate) {
        super("simulator", work);
        this.checkout = checkout;
        this.work = work;
        this.port = port;
        this.credentials = credentials;
        this.speechRate = speechRate;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** @return the main account's id, {@code AC} and 32 hexadecimal digits */
    public String account() {
        return "AC" + credentials.hex("carrier-account", 16);
    }

    /** @return the main account's token */
    public String token() {
        return credentials.hex("carrier-token", 16);
    }

    /** @return the file that moves the business clock of simulator and app together */
    public Path clockFile() {
        return work.resolve("clock");
    }

    @Override
    ChildProcess launch(Progress progress) {
        progress.say("simulator: starting");
        var home = work.resolve("simulator");
        var command = new ArrayList<>(Java.command("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx192m"));
        command.addAll(List.of(
                "-jar", copied(home).toString(),
                "--host", "127.0.0.1",
                "--port", Integer.toString(port),
                "--account", account(),
                "--token", token(),
                "--clock-file", clockFile().toString(),
                "--data", home.resolve("data").toString()));
        speechRate.ifPresent(
                rate -> command.addAll(List.of("--speech", "estimated", "--speech-rate", Integer.toString(rate))));
        return ChildProcess.start(new Child("The simulator", command, Map.of(), home, log(), "KILL"));
    }

    // a build replaces the jar, and a running JVM cannot read classes from a replaced one
    private Path copied(Path home) {
        var built = checkout.built(JAR);
        try {
            Files.createDirectories(home);
            if (!Files.exists(clockFile())) {
                Files.write(clockFile(), new byte[Long.BYTES]);
            }
            return Files.copy(built, home.resolve("voice-simulator.jar"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return where the carrier keeps the document that callers hear while the app is away; it brings them back */
    public String rescueAddress() {
        return address() + "/_sim/bins/rescue";
    }

    @Override
    boolean answers() {
        return Probe.http(address() + "/_sim/health");
    }

    // kept in memory there, so it is put again after every start
    @Override
    void afterStart() {
        Http.anonymous().put(rescueAddress(), "application/xml", rescue()).expect(200);
    }

    private static String rescue() {
        try (var document = Simulator.class.getResourceAsStream("rescue.xml")) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    Duration startsWithin() {
        return Duration.ofSeconds(60);
    }

    @Override
    Duration stopsWithin() {
        return Duration.ofSeconds(10);
    }
}
