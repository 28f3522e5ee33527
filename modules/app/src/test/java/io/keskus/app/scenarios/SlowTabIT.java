package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A browser that takes nothing any more, as one that sleeps: it costs little, and nobody else waits for it. */
@Tag("integration")
class SlowTabIT {
    private static final String SHOP = "webshop";
    /** Each is answered with an error that repeats it. */
    private static final String LONG_TOPIC = "x".repeat(8_000);

    private static final int MANY = 1_000;
    private static final int STUCK_TABS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MESSAGE = "io.keskus.routing.desk.Outgoing";
    /** What may wait for a tab and what is kept of what was sent, in characters; and what is underway, as bytes. */
    private static final long KEPT = (1 << 20) + (1 << 18) + (1 << 20);

    private final World world = World.running();
    private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(4);
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (var each : open) {
            each.close();
        }
        timers.shutdownNow();
    }

    @Test
    void a_tab_that_takes_nothing_is_given_up_with_bounded_memory_and_delays_nobody() throws IOException {
        var halina = world.emailOf(SHOP, "supervisor", 0);
        var other = tab(halina);
        var before = Live.now(world);
        var slowest = Duration.ZERO;
        var stuckTabs = new ArrayList<StuckTab>();
        for (int i = 0; i < STUCK_TABS; i++) {
            var stuck = stuck(halina);
            stuckTabs.add(stuck);
            for (int said = 0; said < MANY; said++) {
                if (!says(stuck)) {
                    break;
                }
                if (said % 200 == 0) {
                    var answer = answers(other);
                    slowest = slowest.compareTo(answer) < 0 ? answer : slowest;
                }
            }
        }
        assertThat(slowest).as("the other tab of the same member").isLessThan(Duration.ofSeconds(5));
        var after = Live.now(world);
        assertThat(after.bytes() - before.bytes())
                .as("what %s tabs hold that were told %s MB", STUCK_TABS, STUCK_TABS * 8)
                .isLessThan(STUCK_TABS * KEPT);
        assertThat(after.instances(MESSAGE)).as("messages that wait").isLessThan(STUCK_TABS * 200L);
        for (var stuck : stuckTabs) {
            assertThat(stuck.reads(Duration.ofSeconds(2))).hasSizeLessThan(MANY / 4);
            assertThat(stuck.isClosed()).isTrue();
        }
    }

    @Test
    void news_of_the_same_thing_replace_each_other_and_the_tab_goes_on_where_it_was() throws IOException {
        var halina = world.emailOf(SHOP, "supervisor", 0);
        var zofia = new OneTab(world, SHOP, 0, timers);
        open.add(zofia);
        zofia.open();
        World.eventually("her state", PATIENCE, () -> !zofia.heard("state").isEmpty());
        // another scenario may have left her ready
        zofia.say(Map.of("type", "away", "reason", "lunch"));
        World.eventually("she is away", PATIENCE, () -> stateOf(zofia).equals("away"));
        var agent = "agent:" + zofia.heard("hello").get(0).path("agent").asText();
        var other = tab(halina);
        other.say(follow());
        var stuck = stuck(halina);
        stuck.say(follow());
        fill(stuck);

        int changes = 8;
        for (int i = 0; i < changes; i++) {
            int before = news(other.heard("news"), agent).size();
            zofia.say(i % 2 == 0 ? Map.of("type", "ready") : Map.of("type", "away", "reason", "lunch"));
            World.eventually(
                    "the other tab hears it",
                    PATIENCE,
                    () -> news(other.heard("news"), agent).size() > before);
        }

        var heard = stuck.reads(Duration.ofSeconds(2));
        var told = news(heard, agent);
        // of the desk that came there may be one from before it was stuck
        assertThat(told).hasSizeBetween(1, 2);
        assertThat(told.get(told.size() - 1).at("/content/agent/reason").asText())
                .isEqualTo("lunch");
        var numbers = heard.stream()
                .filter(message -> message.has("seq"))
                .map(message -> message.path("seq").asInt())
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        stuck.say(Map.of("v", 1, "type", "ping"));
        assertThat(stuck.reads(Duration.ofSeconds(1)))
                .extracting(message -> message.path("type").asText())
                .contains("pong");
    }

    /** Until the connection takes nothing any more, and a little further. */
    private static void fill(StuckTab tab) throws IOException {
        long before = -1;
        while (tab.underway() > before) {
            before = tab.underway();
            for (int i = 0; i < 20; i++) {
                tab.say(tooLong());
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    private static boolean says(StuckTab tab) {
        try {
            tab.say(tooLong());
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    private static Duration answers(OneTab tab) {
        long began = System.nanoTime();
        int pongs = tab.heard("pong").size();
        tab.say(Map.of("type", "ping"));
        World.eventually("a pong", PATIENCE, () -> tab.heard("pong").size() > pongs);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static String stateOf(OneTab tab) {
        var states = tab.heard("state");
        return states.get(states.size() - 1).path("state").asText();
    }

    private static List<JsonNode> news(List<JsonNode> heard, String key) {
        return heard.stream()
                .filter(message -> message.path("key").asText().equals(key))
                .toList();
    }

    private static Map<String, Object> follow() {
        return Map.of("v", 1, "type", "subscribe", "topic", "floor");
    }

    private static Map<String, Object> tooLong() {
        return Map.of("v", 1, "type", "subscribe", "topic", LONG_TOPIC);
    }

    private OneTab tab(String email) {
        var tab = new OneTab(world, SHOP, email, timers);
        open.add(tab);
        tab.open();
        World.eventually("a greeting", PATIENCE, () -> !tab.heard("hello").isEmpty());
        return tab;
    }

    private StuckTab stuck(String email) throws IOException {
        var tab = new StuckTab(world, SHOP, email);
        open.add(tab);
        return tab;
    }
}
