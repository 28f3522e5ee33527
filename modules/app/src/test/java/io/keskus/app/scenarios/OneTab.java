package io.keskus.app.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.launcher.DeskSocket;
import io.keskus.launcher.ScriptedAgent;
import io.keskus.launcher.SignedInAgent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;

/** One browser tab of a member; writes down all that it hears. */
final class OneTab implements DeskSocket.Ear, AutoCloseable {
    private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    private final DeskSocket socket;

    OneTab(World world, String slug, int agent, ScheduledExecutorService timers) {
        this(world, slug, world.emailOf(slug, "agent", agent), timers);
    }

    OneTab(World world, String slug, String email, ScheduledExecutorService timers) {
        var site = new ScriptedAgent.Site(
                world.stack().app().address(),
                world.control(),
                world.stack().keycloak().issuer());
        var login = new ScriptedAgent.Login(slug, email, world.stack().demoPassword());
        socket = new DeskSocket(new SignedInAgent(site, login), timers, this);
    }

    OneTab open() {
        socket.open();
        return this;
    }

    /** Opens with a session that may be somebody else's. */
    OneTab openWith(String session) {
        socket.takeUp(session, 0);
        return open();
    }

    void say(Map<String, Object> message) {
        socket.send(message);
    }

    void cut() {
        socket.cut();
    }

    List<JsonNode> heard(String type) {
        return heard.stream()
                .filter(message -> message.path("type").asText().equals(type))
                .toList();
    }

    /** What came since the agent was ready the first time, the connection's own greetings aside. */
    List<String> heardAtWork() {
        return heard.stream()
                .filter(message -> message.has("seq"))
                .dropWhile(message -> !isReady(message))
                // each session counts for itself
                .map(message -> message.toString().replaceFirst("\"seq\":\\d+,", ""))
                .toList();
    }

    boolean isAtWork() {
        return heard.stream().anyMatch(OneTab::isReady);
    }

    private static boolean isReady(JsonNode message) {
        return message.path("state").asText().equals("ready");
    }

    String session() {
        return heard("hello").get(0).path("session").asText();
    }

    @Override
    public void hears(JsonNode message) {
        heard.add(message);
    }

    @Override
    public void lost(String why) {}

    @Override
    public void sentAway(String why) {
        throw new AssertionError(why);
    }

    @Override
    public void close() {
        socket.close();
    }
}
