package io.keskus.launcher.commands;

import io.keskus.launcher.Checkout;
import io.keskus.launcher.demo.DemoState;
import io.keskus.launcher.demo.Overview;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows the running demo: addresses, accounts, phone numbers, the carrier's accounts and the"
                + " processes with their memory.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the demo is ready and every part answers",
            "1:it is starting, or a part does not answer",
            "3:it is not running",
            "64:wrong command or option"
        })
final class StatusCommand implements Callable<Integer> {
    private static final int NOT_RUNNING = 3;

    @Option(names = "--json", description = "the same as one JSON object, with passwords and tokens")
    private boolean json;

    @Override
    public Integer call() {
        var checkout = Checkout.find();
        var state = DemoState.of(checkout.demo());
        if (state.isEmpty()) {
            System.out.println(json ? "{\"running\":false}" : "The demo is not running; start it with ./keskus demo");
            return NOT_RUNNING;
        }
        var overview = Overview.of(checkout, state.get());
        System.out.println(json ? overview.json() : overview.text());
        return overview.healthy() ? 0 : 1;
    }
}
