package io.keskus.launcher.commands;

import io.keskus.launcher.Checkout;
import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.Progress;
import io.keskus.launcher.demo.Demo;
import io.keskus.launcher.demo.DemoState;
import io.keskus.launcher.demo.Overview;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Starts everything on this machine: MariaDB, Keycloak, the voice simulator and the app with three example"
                    + " tenants. All of it listens on the loopback address only and ends with this command.",
            "Data are kept in .keskus/ between starts."
        })
final class DemoCommand implements Callable<Integer> {
    @Option(names = "--detach", description = "return when everything is ready and leave it running")
    private boolean detach;

    @Option(names = "--fresh", description = "remove the data of earlier starts first")
    private boolean fresh;

    @Option(names = "--yes", description = "with --fresh: do not ask")
    private boolean yes;

    @Mixin
    private PortOptions ports;

    @Override
    public Integer call() {
        var checkout = Checkout.find();
        DemoState.refuseIfRunning(checkout.demo());
        var wanted = ports.ports();
        wanted.requireFree();
        if (fresh) {
            confirm();
            Demo.wipe(checkout);
        }
        if (detach) {
            return new Detached(checkout, wanted).start();
        }
        run(checkout, new Demo(checkout, wanted, Progress.to(System.out)));
        return 0;
    }

    private void run(Checkout checkout, Demo demo) {
        Runtime.getRuntime().addShutdownHook(new Thread(demo::stop, "stop"));
        demo.start();
        if (!Detached.isUs()) {
            System.out.println();
            System.out.print(
                    Overview.of(checkout, DemoState.required(checkout.demo())).text());
            System.out.println("Ready. End it with Ctrl-C or ./keskus stop.");
        }
        demo.keep();
    }

    private void confirm() {
        var console = System.console();
        if (yes || console == null) {
            return;
        }
        var answer = console.readLine("Remove all data of the demo in .keskus/? [y/N] ");
        if (answer == null || !answer.strip().toLowerCase(java.util.Locale.ROOT).startsWith("y")) {
            throw new LaunchFailure("Nothing was removed and nothing started.");
        }
    }
}
