package io.keskus.launcher.commands;

import io.keskus.launcher.Checkout;
import io.keskus.launcher.Serving;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the app in the foreground against a database, a Keycloak and a carrier that run elsewhere.",
            "It is configured by environment variables, KESKUS_DB_URL and others; a wrong configuration lists all its"
                    + " faults and ends. docs/operations/running.md lists them."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was stopped",
            "64:wrong command or option",
            "70:the app could not be started; the output says why",
            "78:wrong configuration; every fault is listed"
        })
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", defaultValue = "8080", description = "where it listens (${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "the address it listens on (${DEFAULT-VALUE})")
    private String host;

    @Option(names = "--heap", defaultValue = "1g", description = "the most heap that it may use (${DEFAULT-VALUE})")
    private String heap;

    @Override
    public Integer call() {
        return new Serving(Checkout.find(), host, port, heap).run(System.out);
    }
}
