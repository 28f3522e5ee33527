package io.keskus.benchmarks.sockets;

import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Agents at their desks, one tab each: real WebSocket clients that share one selector thread. */
final class Crowd implements AutoCloseable {
    private static final int SIGN_INS_AT_A_TIME = 4;
    private static final int MOST_ATTEMPTS = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(16);
    private final List<OneTab> tabs = new ArrayList<>();

    /** @param hold how long an agent looks at an offer before declining it */
    Crowd(Company company, Duration hold) {
        for (int i = 0; i < company.agents(); i++) {
            tabs.add(new OneTab(company.agent(i), timers, hold));
        }
    }

    List<OneTab> tabs() {
        return tabs;
    }

    /** Signs everybody in, opens the sockets, and returns when all are ready for work. */
    void open(Progress progress) {
        var opened = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(SIGN_INS_AT_A_TIME);
        try {
            all(threads, tab -> {
                open(tab);
                int now = opened.incrementAndGet();
                if (now % 100 == 0) {
                    progress.say(now + " of " + tabs.size() + " sockets are open");
                }
            });
        } finally {
            threads.shutdownNow();
        }
        await("ready", OneTab::isReady);
    }

    // accounts are made one after another, in no order
    private static void open(OneTab tab) {
        for (int attempt = 1; ; attempt++) {
            try {
                tab.open();
                return;
            } catch (LaunchFailure notYet) {
                if (attempt == MOST_ATTEMPTS) {
                    throw notYet;
                }
                LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            }
        }
    }

    private void all(ExecutorService threads, Consumer<OneTab> deed) {
        try {
            CompletableFuture.allOf(tabs.stream()
                            .map(tab -> CompletableFuture.runAsync(() -> deed.accept(tab), threads))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException failure) {
            throw new LaunchFailure("Not all sockets opened: " + failure.getCause(), failure.getCause());
        }
    }

    /** Breaks every connection at once. @return until the last was resumed */
    Duration cutAll() {
        var before = tabs.stream().mapToInt(OneTab::resumptions).sum();
        var from = System.nanoTime();
        tabs.forEach(OneTab::cut);
        var end = from + PATIENCE.toNanos();
        while (tabs.stream().mapToInt(OneTab::resumptions).sum() < before + tabs.size()) {
            if (System.nanoTime() > end) {
                throw new LaunchFailure("Not all tabs came back: "
                        + tabs.stream().mapToInt(OneTab::resumptions).sum());
            }
            LockSupport.parkNanos(5_000_000);
        }
        return Duration.ofNanos(System.nanoTime() - from);
    }

    void await(String what, Predicate<OneTab> is) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!tabs.stream().allMatch(is)) {
            if (System.nanoTime() > end) {
                var missing = tabs.stream().filter(is.negate()).count();
                throw new LaunchFailure(missing + " of " + tabs.size() + " tabs are not " + what + ".");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    ScheduledExecutorService timers() {
        return timers;
    }

    @Override
    public void close() {
        tabs.forEach(OneTab::close);
        timers.shutdownNow();
    }
}
