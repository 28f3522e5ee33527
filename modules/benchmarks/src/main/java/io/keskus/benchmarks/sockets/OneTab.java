package io.keskus.benchmarks.sockets;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.launcher.DeskSocket;
import io.keskus.launcher.SignedInAgent;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** One agent's tab: ready whenever there is nothing else, looks at each offer for a while and declines it. */
final class OneTab implements DeskSocket.Ear, AutoCloseable {
    private final DeskSocket socket;
    private final ScheduledExecutorService timers;
    private final Duration hold;
    private final Collection<Duration> offers = new ConcurrentLinkedQueue<>();
    private final Collection<String> offered = new ConcurrentLinkedQueue<>();
    private final Collection<Duration> roundTrips = new ConcurrentLinkedQueue<>();
    private final AtomicLong pingedAt = new AtomicLong();
    private final AtomicInteger messages = new AtomicInteger();
    private final AtomicInteger resumptions = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();
    private volatile String state = "";
    private volatile boolean declines = true;

    OneTab(SignedInAgent agent, ScheduledExecutorService timers, Duration hold) {
        this.socket = new DeskSocket(agent, timers, this);
        this.timers = timers;
        this.hold = hold;
    }

    void open() {
        socket.open();
    }

    @Override
    public void hears(JsonNode message) {
        var now = Instant.now();
        messages.incrementAndGet();
        switch (message.path("type").asText()) {
            case "hello" -> (message.path("resumed").asBoolean() ? resumptions : begun).incrementAndGet();
            case "state" -> state(message.path("state").asText());
            case "offer" -> offer(message, now);
            case "pong" -> roundTrips.add(Duration.ofNanos(System.nanoTime() - pingedAt.get()));
            default -> {}
        }
    }

    private void state(String now) {
        state = now;
        if (now.equals("away")) {
            socket.send(Map.of("type", "ready"));
        }
    }

    private void offer(JsonNode message, Instant now) {
        var decided = Instant.parse(message.path("deadline").asText()).minus(Company.RINGS);
        var offer = message.path("offer").asText();
        offers.add(Duration.between(decided, now));
        offered.add(offer);
        if (declines) {
            try {
                timers.schedule(() -> decline(offer), hold.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException over) {
                declines = false;
            }
        }
    }

    private void decline(String offer) {
        if (declines) {
            socket.send(Map.of("type", "decline", "offer", offer));
        }
    }

    /** Offers stand from now on. */
    void declineNoMore() {
        declines = false;
    }

    void ping() {
        pingedAt.set(System.nanoTime());
        socket.send(Map.of("type", "ping"));
    }

    void cut() {
        socket.cut();
    }

    boolean isReady() {
        return state.equals("ready");
    }

    /** From the decision to the message here. */
    Collection<Duration> offers() {
        return offers;
    }

    /** The ids of the offers, as often as they came. */
    List<String> offered() {
        return List.copyOf(offered);
    }

    Collection<Duration> roundTrips() {
        return roundTrips;
    }

    int messages() {
        return messages.get();
    }

    int resumptions() {
        return resumptions.get();
    }

    /** Sessions that began anew; 1 when none was lost. */
    int begun() {
        return begun.get();
    }

    @Override
    public void lost(String why) {}

    @Override
    public void sentAway(String why) {
        state = "sent away: " + why;
    }

    @Override
    public void close() {
        socket.close();
    }
}
