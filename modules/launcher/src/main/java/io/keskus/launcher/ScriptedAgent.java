package io.keskus.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An agent who does what a person at the desk would: signs in, is ready, takes every offer, talks, hangs up, wraps up.
 *
 * <p>Built for many in one process: it has no thread of its own. A lost socket is opened again, and what the desk then
 * tells is taken up where it was.
 */
public final class ScriptedAgent implements AutoCloseable {
    private final Work work;
    private final SignedInAgent person;
    private final ScheduledExecutorService timers;
    private final Watcher watcher;
    private final DeskSocket socket;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final AtomicInteger callsDone = new AtomicInteger();
    private static final int MOST_TRIES = 40;

    private final Map<String, String> promises = new ConcurrentHashMap<>();
    private final AtomicReference<String> accepted = new AtomicReference<>();
    private final AtomicReference<String> connected = new AtomicReference<>();
    private final AtomicReference<String> ending = new AtomicReference<>();
    private final AtomicReference<String> wrapping = new AtomicReference<>();

    /**
     * Where the agent works.
     *
     * @param app the app's address
     * @param carrierControl the carrier's control API, {@code http://…/_sim}
     * @param issuer of the realm in which the agent signs in
     */
    public record Site(String app, String carrierControl, String issuer) {}

    /**
     * Who the agent is.
     *
     * @param tenant slug
     * @param email to sign in with
     * @param password to sign in with
     */
    public record Login(String tenant, String email, String password) {}

    /**
     * How the agent works.
     *
     * @param talk how long a talk lasts before the agent hangs up
     * @param wrapUp how long the after-work lasts
     * @param disposition what every call came to
     * @param calls after how many the agent stops
     * @param callsBack whether the agent dials a callback that was taken
     */
    public record Work(Duration talk, Duration wrapUp, String disposition, int calls, boolean callsBack) {
        /** Of an agent who keeps promises. */
        public Work(Duration talk, Duration wrapUp, String disposition, int calls) {
            this(talk, wrapUp, disposition, calls, true);
        }
    }

    /** Hears what the agent does; called from several threads. */
    @FunctionalInterface
    public interface Watcher {
        /**
         * @param what happened, such as {@code signed-in}, {@code offer}, {@code talking}, {@code wrapped-up}
         * @param message from the desk, or an empty object
         */
        void sees(String what, JsonNode message);
    }

    /**
     * @param site where
     * @param login who
     * @param work how
     * @param timers run what is done later; shared by many agents
     * @param watcher hears what happens
     */
    public ScriptedAgent(Site site, Login login, Work work, ScheduledExecutorService timers, Watcher watcher) {
        this.work = work;
        this.person = new SignedInAgent(site, login);
        this.timers = timers;
        this.watcher = watcher;
        this.socket = new DeskSocket(person, timers, new Ear());
    }

    /**
     * Signs in, opens the socket and says that the agent is ready; returns at once after.
     *
     * @throws LaunchFailure when Keycloak or the app refuses
     */
    public void start() {
        socket.open();
        watcher.sees("signed-in", DeskSocket.NOTHING);
    }

    /**
     * Waits until the agent has wrapped up as many calls as told.
     *
     * @param patience the longest wait
     * @return whether all are done
     * @throws InterruptedException when interrupted
     * @throws LaunchFailure when the app sent the agent away for good
     */
    public boolean await(Duration patience) throws InterruptedException {
        try {
            done.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException e) {
            throw new LaunchFailure(e.getCause().getMessage(), e.getCause());
        }
    }

    /** @return how many calls the agent has wrapped up */
    public int callsDone() {
        return callsDone.get();
    }

    private final class Ear implements DeskSocket.Ear {
        @Override
        public void hears(JsonNode message) {
            switch (message.path("type").asText()) {
                case "state" -> stateIs(message);
                case "offer" -> {
                    watcher.sees("offer", message);
                    message.path("preview")
                            .path("followUp")
                            .asText()
                            .lines()
                            .forEach(promise ->
                                    promises.put(message.path("interaction").asText(), promise));
                    accept(message);
                }
                case "connect" -> connect(message);
                case "call" -> talkIs(message);
                default -> watcher.sees(message.path("type").asText(), message);
            }
        }

        @Override
        public void lost(String why) {
            watcher.sees("lost the socket, opening it again: " + why, DeskSocket.NOTHING);
        }

        @Override
        public void sentAway(String why) {
            done.completeExceptionally(new LaunchFailure("The app sent the agent away: " + why));
        }
    }

    private void stateIs(JsonNode message) {
        var state = message.path("state").asText();
        watcher.sees(state, message);
        switch (state) {
            case "away" -> ready();
            case "offered" -> accept(message);
            case "talking" -> comeBack(message);
            case "wrap-up" -> wrapUpSoon(message.path("interaction").asText());
            default -> connected.set(null);
        }
    }

    private void ready() {
        if (!leaving()) {
            socket.send(Map.of("type", "ready"));
        }
    }

    private boolean leaving() {
        return wrapping.get() != null && callsDone.get() + 1 >= work.calls();
    }

    // told by the offer and by the state; the second acceptance would find the offer gone
    private void accept(JsonNode message) {
        var offer = message.path("offer").asText();
        if (!offer.equals(accepted.getAndSet(offer))) {
            socket.send(Map.of("type", "accept", "offer", offer));
        }
    }

    // told of a talk after a lost socket: the invitation may have gone by unheard
    private void comeBack(JsonNode message) {
        var interaction = message.path("interaction").asText();
        if (!interaction.equals(connected.get())) {
            // nobody connects a callback: who took it calls
            var promise = promises.remove(interaction);
            if (promise == null) {
                person.invitation(interaction).ifPresent(this::connect);
            } else if (work.callsBack()) {
                timers.execute(() -> callBack(promise, MOST_TRIES));
            }
        }
    }

    // that the offer was taken may be told here before it is known there
    private void callBack(String promise, int tries) {
        var invitation = person.callBack(promise);
        invitation.ifPresent(this::connect);
        if (invitation.isEmpty() && tries > 0) {
            timers.schedule(() -> callBack(promise, tries - 1), 500, TimeUnit.MILLISECONDS);
        }
    }

    private void connect(JsonNode invitation) {
        var interaction = invitation.path("interaction").asText();
        if (!interaction.equals(connected.getAndSet(interaction))) {
            timers.execute(() -> {
                person.connectDevice(invitation);
                watcher.sees("connecting", invitation);
            });
        }
    }

    // the talk begins when the caller is there; told again and again, also after a lost socket
    private void talkIs(JsonNode message) {
        var interaction = message.path("interaction").asText();
        boolean talking = message.path("state").asText().equals("talking") && interaction.equals(connected.get());
        if (talking && !interaction.equals(ending.getAndSet(interaction))) {
            timers.schedule(() -> end(interaction), work.talk().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void end(String interaction) {
        if (!person.hangUp(interaction)) {
            timers.schedule(() -> end(interaction), 1, TimeUnit.SECONDS);
        }
    }

    private void wrapUpSoon(String interaction) {
        connected.set(null);
        if (!interaction.equals(wrapping.getAndSet(interaction))) {
            timers.schedule(() -> wrapUp(interaction), work.wrapUp().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void wrapUp(String interaction) {
        if (leaving()) {
            // said before the after-work ends, or the next offer would be quicker
            socket.send(Map.of("type", "away", "reason", "break"));
        }
        person.wrapUp(interaction, work.disposition());
        watcher.sees("wrapped-up", DeskSocket.NOTHING);
        if (callsDone.incrementAndGet() >= work.calls()) {
            done.complete(null);
        }
    }

    /** Leaves the desk; a talk goes on at the carrier. */
    @Override
    public void close() {
        socket.close();
    }
}
