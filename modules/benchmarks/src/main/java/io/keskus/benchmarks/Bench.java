package io.keskus.benchmarks;

import io.keskus.benchmarks.sockets.SocketsCommand;
import io.keskus.launcher.LaunchFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./keskus bench}: every benchmark, its help and its exit codes. */
@Command(
        name = "bench",
        description = "Benchmarks. Each measures beside its limit, in the same run on the same machine.",
        mixinStandardHelpOptions = true,
        subcommands = SocketsCommand.class)
public final class Bench {
    private Bench() {}

    /**
     * Runs one benchmark and ends the process with its exit code.
     *
     * @param arguments its name and options
     */
    public static void main(String[] arguments) {
        var line = new CommandLine(new Bench())
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((thrown, command, parsed) -> {
                    command.getErr()
                            .println("keskus bench: "
                                    + (thrown instanceof LaunchFailure ? thrown.getMessage() : thrown));
                    return CommandLine.ExitCode.SOFTWARE;
                });
        if (arguments.length == 0) {
            line.usage(System.out);
            return;
        }
        System.exit(line.execute(arguments));
    }
}
