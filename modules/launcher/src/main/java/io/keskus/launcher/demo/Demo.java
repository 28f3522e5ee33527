package io.keskus.launcher.demo;

import io.keskus.launcher.Checkout;
import io.keskus.launcher.ExampleTenant;
import io.keskus.launcher.FirstReach;
import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.Part;
import io.keskus.launcher.Ports;
import io.keskus.launcher.Progress;
import io.keskus.launcher.Stack;
import io.keskus.launcher.Tenants;
import io.keskus.launcher.artifacts.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The demo that {@code ./keskus demo} runs: a stack with the example tenants, kept alive until told to stop. */
public final class Demo {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Set<String> KEPT = Set.of("cache", "bin", "built");
    private static final int MOST_RESTARTS = 5;
    private final Checkout checkout;
    private final Stack stack;
    private final Progress progress;
    private final CountDownLatch told = new CountDownLatch(1);
    private DemoState state;

    /**
     * @param checkout whose {@code .keskus} holds the data
     * @param ports where the parts shall listen
     * @param progress hears what happens
     */
    public Demo(Checkout checkout, Ports ports, Progress progress) {
        this.checkout = checkout;
        this.stack = new Stack(checkout, checkout.demo(), ports, Map.of());
        this.progress = progress;
        this.state = DemoState.beginning(ports);
    }

    /**
     * Removes all data of a demo that is not running; what is fetched and built stays.
     *
     * @param checkout whose demo
     */
    public static void wipe(Checkout checkout) {
        if (!Files.isDirectory(checkout.demo())) {
            return;
        }
        try (var all = Files.list(checkout.demo())) {
            all.filter(path -> !KEPT.contains(path.getFileName().toString())).forEach(Trees::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts everything and brings the example tenants in.
     *
     * @throws LaunchFailure when the demo runs already or a part does not start; nothing is left running
     */
    public void start() {
        DemoState.refuseIfRunning(checkout.demo());
        try {
            note(false);
            stack.start(progress);
            new Tenants(checkout, stack.app().address(), stack::operator).apply(progress);
            new FirstReach(stack, ExampleTenant.all(checkout.home())).await(progress);
            note(true);
        } catch (LaunchFailure e) {
            stop();
            throw e;
        }
    }

    /** Returns when {@link #stop} is called; until then a part that ends is started again. */
    public void keep() {
        int restarts = 0;
        try {
            while (!told.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                for (var part : stack.parts()) {
                    if (part.pid().isEmpty() && told.getCount() > 0) {
                        if (++restarts > MOST_RESTARTS) {
                            throw new LaunchFailure(part.name() + " keeps ending; see " + part.log());
                        }
                        restart(part);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart(Part part) {
        progress.say(part.name() + ": ended unexpectedly, starting it again");
        part.start(progress);
        note(true);
    }

    /** Stops everything in reverse order; may be called from any thread, more than once. */
    public void stop() {
        told.countDown();
        stack.stop(progress);
        DemoState.forget(checkout.demo());
    }

    private synchronized void note(boolean ready) {
        var running = stack.parts().stream()
                .filter(part -> part.pid().isPresent())
                .map(part -> new DemoState.Running(part.name(), part.pid().getAsLong()))
                .toList();
        state = new DemoState(state.launcher(), state.began(), ready, state.ports(), running);
        state.write(checkout.demo());
    }
}
