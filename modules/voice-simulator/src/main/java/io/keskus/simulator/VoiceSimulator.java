package io.keskus.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The simulator as a program. */
@Command(
        name = "voice-simulator",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        version = "voice-simulator 1.0",
        description = "A carrier on this machine: Twilio-compatible REST, TwiML, scripted phones.",
        footer = {
            "",
            "Exit codes: 0 stopped, 1 the port or a file cannot be had, 2 wrong usage.",
            "REST: http://HOST:PORT/2010-04-01/…   control: http://HOST:PORT/_sim/…   phone: http://HOST:PORT/phone"
        })
public final class VoiceSimulator implements Callable<Integer> {

    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("io.undertow"), Logger.getLogger("org.xnio"), Logger.getLogger("org.jboss"));

    @Option(names = "--port", defaultValue = "8180", description = "port to listen on (${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--tls-port",
            defaultValue = "-1",
            description =
                    "second port, by TLS with a certificate that is made and kept; for softphones' wss://HOST:PORT/signal")
    private int tlsPort;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "address to listen on (${DEFAULT-VALUE})")
    private String host;

    @Option(
            names = "--account",
            defaultValue = "AC00000000000000000000000000000001",
            description = "sid of the parent account (${DEFAULT-VALUE})")
    private String account;

    @Option(names = "--token", required = true, description = "auth token of the parent account")
    private String token;

    @Option(names = "--clock-file", description = "file with the clock's offset: 8 bytes, big-endian, milliseconds")
    private Path clockFile;

    @Option(names = "--data", description = "directory in which accounts, keys, numbers and applications are kept")
    private Path data;

    @Option(
            names = "--speech",
            defaultValue = "espeak",
            description = "espeak: texts are spoken, files fetched; estimated: silence of about their length"
                    + " (${DEFAULT-VALUE})")
    private Speech speech;

    @Option(
            names = "--speech-rate",
            defaultValue = "60",
            description = "estimated milliseconds that one character of speech takes (${DEFAULT-VALUE})")
    private int speechRate;

    @Option(
            names = "--play-length",
            defaultValue = "5000",
            description = "estimated milliseconds that a played address lasts (${DEFAULT-VALUE})")
    private int playLength;

    @Option(
            names = "--calls-per-second",
            defaultValue = "1",
            description = "API-created calls that start in a second, for each account (${DEFAULT-VALUE})")
    private double callsPerSecond;

    private VoiceSimulator() {}

    /** Runs until it is stopped. */
    public static void main(String[] arguments) {
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new VoiceSimulator())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    commandLine.getErr().println("voice-simulator: " + failure.getMessage());
                    return failure instanceof IllegalArgumentException ? 2 : 1;
                });
    }

    @Override
    public Integer call() throws IOException, InterruptedException, UncheckedIOException {
        var options = new Options(
                host,
                port,
                account,
                token,
                clockFile,
                data,
                Duration.ofMillis(speechRate),
                Duration.ofMillis(playLength),
                callsPerSecond,
                tlsPort,
                speech);
        var simulator = Simulator.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::close, "stop"));
        System.out.println("voice-simulator listens on http://" + host + ":" + simulator.port() + " as " + account);
        if (simulator.tlsPort() > 0) {
            System.out.println("by TLS, with a certificate of its own, on https://" + host + ":" + simulator.tlsPort());
        }
        new CountDownLatch(1).await();
        return 0;
    }
}
