package io.keskus.benchmarks.sockets;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.Ports;
import io.keskus.launcher.Progress;
import io.keskus.launcher.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "sockets-500",
        mixinStandardHelpOptions = true,
        description = {
            "How soon an offer is in the browser while 500 agents' sockets are open on one node, and what that costs.",
            "Starts a stack of its own on free ports, with the JVM's usual compilers, and removes it again: a tenant of"
                    + " so many agents, each signed in and at a desk. Callers call through the simulated carrier and wait;"
                    + " each is offered to one agent after another, who declines. Beside it, over the same sockets: the"
                    + " same sockets idle, and a bare ping and pong.",
            "The aim is p99 below 200 ms."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the aim was met and no message was lost", "1:it was not; the table says what"})
public final class SocketsCommand implements Callable<Integer> {
    @Option(names = "--sockets", defaultValue = "500", description = "how many agents (${DEFAULT-VALUE})")
    private int sockets;

    @Option(
            names = "--calls",
            defaultValue = "10",
            description = "callers who wait at the same time (${DEFAULT-VALUE})")
    private int calls;

    @Option(
            names = "--hold",
            paramLabel = "MILLIS",
            defaultValue = "1000",
            description = "how long an agent looks at an offer (${DEFAULT-VALUE}); offers a second are calls by this")
    private int holdMillis;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            description = "how long offers are measured, and half as long the idle sockets (${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--jvm",
            paramLabel = "OPTIONS",
            defaultValue = "-Xmx768m",
            description = "of the app's JVM (${DEFAULT-VALUE})")
    private String jvm;

    @Option(names = "--json", paramLabel = "FILE", description = "write the figures there too")
    private Path json;

    @Override
    public Integer call() throws IOException {
        var progress = Progress.to(System.err);
        var work = Files.createTempDirectory("keskus-bench");
        var settings = Map.of(Stack.APP_JVM, jvm, Stack.SPEECH_RATE, "5");
        try (var stack = Stack.forTests(work, Ports.free(), settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start(progress);
            var run = new SocketsRun(new Company(stack, sockets), calls, holdMillis, seconds, jvm);
            var result = run.measure(progress);
            System.out.print(result.table());
            if (json != null) {
                write(result);
            }
            return result.isGood() ? 0 : 1;
        } finally {
            remove(work);
        }
    }

    private void write(SocketsResult result) {
        try {
            Files.writeString(
                    json,
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(result.figures()) + "\n");
        } catch (IOException failure) {
            throw new LaunchFailure("The figures cannot be written to " + json + ".", failure);
        }
    }

    private static void remove(Path directory) {
        try (var files = Files.walk(directory)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
