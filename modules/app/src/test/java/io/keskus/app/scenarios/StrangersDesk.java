package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.launcher.DeskSocket;
import io.keskus.launcher.ScriptedAgent;
import io.keskus.launcher.SignedInAgent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** The desk of one tenant's agent who lays claim to another tenant's work, and writes down all that it is told. */
final class StrangersDesk implements AutoCloseable, DeskSocket.Ear {
    /** What an agent may follow: of another tenant nothing comes this way either. */
    private static final List<String> TOPICS = List.of("changes", "queue-counts");

    private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(1);
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final DeskSocket socket;

    private StrangersDesk(World world, String slug) {
        var site = new ScriptedAgent.Site(
                world.stack().app().address(),
                world.control(),
                world.stack().keycloak().issuer());
        var login = new ScriptedAgent.Login(
                slug, world.emailOf(slug, "agent", 0), world.stack().demoPassword());
        socket = new DeskSocket(new SignedInAgent(site, login), timers, this);
    }

    static StrangersDesk open(World world, String slug) {
        var desk = new StrangersDesk(world, slug);
        desk.socket.open();
        desk.waitFor("\"state\"", 1);
        TOPICS.forEach(topic -> desk.say(Map.of("type", "subscribe", "topic", topic)));
        desk.waitFor("\"snapshot\"", TOPICS.size());
        return desk;
    }

    /** Every message of the protocol that takes an id; each offer is refused aloud. */
    void claims(List<String> offers, List<String> interactions) {
        offers.forEach(offer -> {
            say(Map.of("type", "accept", "offer", offer));
            say(Map.of("type", "decline", "offer", offer));
        });
        interactions.forEach(interaction -> say(Map.of("type", "wrapUpDone", "interaction", interaction)));
        waitForPong();
        waitFor("urn:keskus:offer-gone", offers.size());
    }

    void waitForPong() {
        var pongs = count("\"pong\"");
        say(Map.of("type", "ping"));
        waitFor("\"pong\"", pongs + 1);
    }

    List<String> heard() {
        return heard;
    }

    /** Whether the desk brought it up itself: a refusal may repeat it. */
    boolean said(String text) {
        return said.stream().anyMatch(message -> message.contains(text));
    }

    private void say(Map<String, Object> message) {
        said.add(message.toString());
        socket.send(message);
    }

    private void waitFor(String text, long times) {
        World.eventually(text + " " + times + " times", Duration.ofSeconds(20), () -> count(text) >= times);
    }

    private long count(String text) {
        return heard.stream().filter(message -> message.contains(text)).count();
    }

    @Override
    public void hears(JsonNode message) {
        heard.add(message.toString());
    }

    @Override
    public void lost(String why) {
        heard.add("lost: " + why);
    }

    @Override
    public void sentAway(String why) {
        heard.add("sent away: " + why);
    }

    @Override
    public void close() {
        assertThat(heard).noneMatch(message -> message.startsWith("lost") || message.startsWith("sent away"));
        socket.close();
        timers.shutdownNow();
    }
}
