package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Connections that break over and over: a hundred usually, a thousand with {@code -Dkeskus.long=true}. */
@Tag("integration")
class ReconnectsIT {
    private static final String SHOP = "webshop";
    private static final int TABS = 10;
    private static final int RECONNECTS = Boolean.getBoolean("keskus.long") ? 1_000 : 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SESSION = "io.keskus.routing.desk.DeskSession";

    private final World world = World.running();
    private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(8);
    private final OneTab steady = new OneTab(world, SHOP, 0, timers);
    private final List<OneTab> tabs = Stream.generate(() -> new OneTab(world, SHOP, 0, timers))
            .limit(TABS)
            .toList();

    @AfterEach
    void close() {
        tabs.forEach(OneTab::close);
        steady.close();
        timers.shutdownNow();
    }

    @Test
    void a_thousand_reconnects_lose_nothing_repeat_nothing_and_leave_nothing_behind() {
        steady.open();
        tabs.forEach(OneTab::open);
        steady.say(Map.of("type", "ready"));
        World.eventually("all are at work", PATIENCE, () -> tabs.stream().allMatch(OneTab::isAtWork));
        var before = Live.now(world);

        for (int round = 1; round * TABS <= RECONNECTS; round++) {
            int resumed = round * TABS;
            tabs.forEach(OneTab::cut);
            // what is said now falls into the gap
            steady.say(round % 2 == 0 ? Map.of("type", "ready") : Map.of("type", "away", "reason", "lunch"));
            World.eventually(resumed + " reconnects", PATIENCE, () -> resumptions() >= resumed);
        }

        steady.say(Map.of("type", "away", "reason", "end-of-day"));
        World.eventually(
                "all heard the last word",
                PATIENCE,
                () -> isOver(steady) && tabs.stream().allMatch(ReconnectsIT::isOver));
        assertThat(steady.heard("state")).hasSizeGreaterThan(RECONNECTS / TABS / 2);
        for (var tab : tabs) {
            assertThat(heard(tab)).isEqualTo(heard(steady));
            assertThat(tab.heard("hello").stream().filter(hello -> !isResumed(hello)))
                    .as("sessions that began anew")
                    .hasSize(1);
        }
        var after = Live.now(world);
        assertThat(after.instances(SESSION)).as("sessions").isLessThanOrEqualTo(before.instances(SESSION));
        assertThat(after.bytes() - before.bytes()).as("bytes that stayed").isLessThan(8_000_000);
    }

    /** Two messages at the same time may come in either order. */
    private static List<String> heard(OneTab tab) {
        return tab.heardAtWork().stream().sorted().toList();
    }

    private static boolean isOver(OneTab tab) {
        var states = tab.heard("state");
        return states.get(states.size() - 1).path("reason").asText().equals("end-of-day");
    }

    private long resumptions() {
        return tabs.stream()
                .flatMap(tab -> tab.heard("hello").stream())
                .filter(ReconnectsIT::isResumed)
                .count();
    }

    private static boolean isResumed(JsonNode hello) {
        return hello.path("resumed").asBoolean();
    }
}
