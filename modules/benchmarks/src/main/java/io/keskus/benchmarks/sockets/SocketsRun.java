package io.keskus.benchmarks.sockets;

import io.keskus.launcher.OutsideCall;
import io.keskus.launcher.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;

/**
 * One run: sockets that idle, then offers, then every connection cut at once.
 *
 * @param company whose agents sit there
 * @param calls who wait at the same time
 * @param holdMillis how long an agent looks at an offer
 * @param seconds of offers
 * @param jvm options of the app's JVM, for the record
 */
record SocketsRun(Company company, int calls, int holdMillis, int seconds, String jvm) {
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration SETTLED = Duration.ofSeconds(5);
    private static final int PINGS_A_SECOND = 10;

    /** What happened in a stretch of time. */
    record Stretch(Duration time, Duration processor, int messages) {}

    SocketsResult measure(Progress progress) {
        company.open(progress);
        var app = new AppProcess(company.stack().app().pid().orElseThrow());
        var heapBefore = app.heapMib();
        var residentBefore = app.residentMib();
        try (var crowd = new Crowd(company, Duration.ofMillis(holdMillis))) {
            progress.say("signing in " + company.agents() + " agents and opening their sockets");
            crowd.open(progress);
            progress.say("idle: " + seconds / 2 + " s");
            var idle = stretch(app, crowd, () -> sleep(Duration.ofSeconds(seconds / 2)));
            progress.say("bare round trips: " + seconds / 2 + " s");
            pings(crowd);
            var roundTrips = Latencies.of(collected(crowd, OneTab::roundTrips));
            var heapOpen = app.heapMib();

            progress.say("offers: " + calls + " callers wait; " + WARM_UP.toSeconds() + " s to warm up");
            var callers = callers();
            sleep(WARM_UP);
            crowd.tabs().forEach(tab -> tab.offers().clear());
            progress.say("offers: " + seconds + " s are measured");
            var busy = stretch(app, crowd, () -> sleep(Duration.ofSeconds(seconds)));
            var offers = Latencies.of(collected(crowd, OneTab::offers));
            crowd.tabs().forEach(OneTab::declineNoMore);
            sleep(SETTLED);
            var lost = lost(crowd);
            var heapBusy = app.heapMib();
            var residentBusy = app.residentMib();

            progress.say("all " + company.agents() + " connections are cut at once");
            var back = crowd.cutAll();
            callers.forEach(OutsideCall::hangUp);
            return new SocketsResult(
                    company.agents(),
                    calls,
                    jvm,
                    offers,
                    roundTrips,
                    idle,
                    busy,
                    lost,
                    anew(crowd),
                    back,
                    heapBefore,
                    heapOpen,
                    heapBusy,
                    residentBefore,
                    residentBusy);
        }
    }

    private List<OutsideCall> callers() {
        var callers = new ArrayList<OutsideCall>();
        for (int i = 0; i < calls; i++) {
            var plan = new OutsideCall.Plan(
                    "+35840123" + (4000 + i), company.number(), false, List.of(), Optional.empty(), Optional.empty());
            callers.add(OutsideCall.place(company.control(), plan));
        }
        return callers;
    }

    private void pings(Crowd crowd) {
        for (int i = 0; i < seconds / 2 * PINGS_A_SECOND; i++) {
            crowd.tabs()
                    .get(ThreadLocalRandom.current().nextInt(crowd.tabs().size()))
                    .ping();
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos() / PINGS_A_SECOND);
        }
    }

    private static Stretch stretch(AppProcess app, Crowd crowd, Runnable happening) {
        var messages = messages(crowd);
        var processor = app.processorTime();
        var from = System.nanoTime();
        happening.run();
        return new Stretch(
                Duration.ofNanos(System.nanoTime() - from),
                app.processorTime().minus(processor),
                messages(crowd) - messages);
    }

    private static int messages(Crowd crowd) {
        return crowd.tabs().stream().mapToInt(OneTab::messages).sum();
    }

    private static List<Duration> collected(
            Crowd crowd, java.util.function.Function<OneTab, java.util.Collection<Duration>> what) {
        return crowd.tabs().stream().flatMap(tab -> what.apply(tab).stream()).toList();
    }

    private static int anew(Crowd crowd) {
        return crowd.tabs().stream().mapToInt(tab -> tab.begun() - 1).sum();
    }

    /** Offers that the app says it made and no tab, or more than one, was told. */
    private int lost(Crowd crowd) {
        Map<String, Integer> told = new HashMap<>();
        crowd.tabs().forEach(tab -> tab.offered().forEach(offer -> told.merge(offer, 1, Integer::sum)));
        var made = new ArrayList<String>();
        var admin = company.asAdmin();
        told.keySet().stream()
                .map(offer -> offer.substring(0, offer.lastIndexOf('.')))
                .distinct()
                .forEach(interaction -> StreamSupport.stream(
                                admin.get(company.api() + "/interactions/" + interaction + "/routing")
                                        .success()
                                        .json()
                                        .spliterator(),
                                false)
                        .forEach(offer -> made.add(offer.path("offer").asText())));
        return (int)
                made.stream().filter(offer -> told.getOrDefault(offer, 0) != 1).count();
    }

    private static void sleep(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
