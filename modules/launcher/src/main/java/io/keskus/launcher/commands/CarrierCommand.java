package io.keskus.launcher.commands;

import io.keskus.launcher.Checkout;
import io.keskus.launcher.Credentials;
import io.keskus.launcher.Progress;
import io.keskus.launcher.Simulator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "carrier",
        mixinStandardHelpOptions = true,
        description = "Starts the voice simulator alone, in the foreground, with data in .keskus/carrier.")
final class CarrierCommand implements Callable<Integer> {
    @Option(names = "--port", defaultValue = "8180", description = "where it listens (${DEFAULT-VALUE})")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        var checkout = Checkout.find();
        var work = checkout.demo().resolve("carrier");
        var simulator =
                new Simulator(checkout, work, port, Credentials.in(work.resolve("credentials")), Optional.empty());
        Runtime.getRuntime().addShutdownHook(new Thread(simulator::stop, "stop"));
        simulator.start(Progress.to(System.out));
        System.out.println("account " + simulator.account() + ", token " + simulator.token());
        System.out.println("log " + simulator.log() + "; end it with Ctrl-C");
        new CountDownLatch(1).await();
        return 0;
    }
}
