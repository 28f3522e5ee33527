package io.keskus.launcher.commands;

import io.keskus.launcher.LaunchFailure;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./keskus}: every command, its help and its exit codes. */
@Command(
        name = "keskus",
        description = "A call centre on this machine, and clients to drive it.",
        mixinStandardHelpOptions = true,
        version = "1.0-SNAPSHOT",
        subcommands = {
            DemoCommand.class,
            StatusCommand.class,
            StopCommand.class,
            AgentCommand.class,
            CallCommand.class,
            ConfigCommand.class,
            CarrierCommand.class,
            ServeCommand.class
        })
public final class Keskus {
    private static final int USAGE = 64;
    private static final Map<String, String> EXIT_CODES = new TreeMap<>(
            Map.of("0", "it worked", "1", "it did not; the message says why", "64", "wrong command or option"));

    private Keskus() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        var line = new CommandLine(new Keskus())
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, command))
                .setParameterExceptionHandler((wrong, given) -> {
                    var err = wrong.getCommandLine().getErr();
                    err.println("keskus: " + wrong.getMessage());
                    err.println(
                            "See ./" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
                    return USAGE;
                });
        documentExitCodes(line);
        return line;
    }

    private static void documentExitCodes(CommandLine command) {
        var usage = command.getCommandSpec().usageMessage();
        if (usage.exitCodeList().isEmpty()) {
            usage.exitCodeListHeading("%nExit codes:%n");
            usage.exitCodeList(EXIT_CODES);
        }
        command.getSubcommands().values().forEach(Keskus::documentExitCodes);
    }

    private static int failed(Exception thrown, CommandLine command) {
        if (thrown instanceof LaunchFailure) {
            command.getErr().println("keskus: " + thrown.getMessage());
        } else {
            command.getErr().println("keskus: unexpected: " + thrown + " (set KESKUS_DEBUG=1 to see where)");
            if (System.getenv("KESKUS_DEBUG") != null) {
                thrown.printStackTrace(command.getErr());
            }
        }
        command.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
