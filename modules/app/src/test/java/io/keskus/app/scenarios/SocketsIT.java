package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many tabs, whose connections break: each hears everything of its member once, and nothing of anybody else. */
@Tag("integration")
class SocketsIT {
    private static final String SHOP = "webshop";
    private static final int TABS = 15;
    private static final int CALLS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final World world = World.running();
    private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(8);
    private final List<OneTab> all = new ArrayList<>();

    @AfterEach
    void close() {
        all.forEach(OneTab::close);
        timers.shutdownNow();
    }

    @Test
    void thirty_tabs_hear_everything_of_their_agent_once_though_their_connections_break() {
        var first = tabs(0);
        var second = tabs(1);
        for (var agent : List.of(first, second)) {
            agent.get(0).say(Map.of("type", "ready"));
            all(agent, "at work", OneTab::isAtWork);
        }
        for (int i = 0; i < CALLS; i++) {
            var before = offers(all).size();
            var call = world.call("+4850123450" + i, SHOP, Optional.empty(), "1");
            eventually("an offer", () -> offers(all).size() > before);
            cutSome(i);
            call.hangUp();
            eventually("both agents are ready", () -> areReady(first, second));
        }
        eventually("all that were cut go on", () -> resumptions() >= CALLS * all.size() / 3);
        for (var agent : List.of(first, second)) {
            eventually("all tabs were told the same", () -> areTogether(agent));
            for (var tab : agent) {
                assertThat(tab.heard("hello").stream().filter(hello -> !isResumed(hello)))
                        .as("sessions that began anew")
                        .hasSize(1);
            }
        }
        assertThat(offers(all)).isEqualTo(made(offers(all)));
    }

    @Test
    void a_tab_that_opens_while_it_rings_is_told_the_offer_as_the_first_tab_was() {
        var first = tab(SHOP, 0).open();
        first.say(Map.of("type", "ready"));
        eventually("at work", first::isAtWork);
        var call = world.call("+48501234599", SHOP, Optional.empty(), "1");
        eventually("an offer", () -> !first.heard("offer").isEmpty());

        var second = tab(SHOP, 0).open();

        eventually("the offer again", () -> !second.heard("offer").isEmpty());
        assertThat(told(second)).isEqualTo(told(first));
        call.hangUp();
        eventually("the offer is gone", () -> !second.heard("offerWithdrawn").isEmpty());
        first.say(Map.of("type", "away", "reason", "end-of-day"));
    }

    /** The last offer, whichever number the message had in its session. */
    private static JsonNode told(OneTab tab) {
        var offers = tab.heard("offer");
        return ((ObjectNode) offers.get(offers.size() - 1).deepCopy()).without("seq");
    }

    @Test
    void nobody_goes_on_with_a_session_of_another_tenant_or_another_member() {
        var owner = tab(SHOP, 0).open();
        eventually("the owner's state", () -> !owner.heard("state").isEmpty());

        for (var thief : List.of(tab("credit", 0), tab(SHOP, 1))) {
            thief.openWith(owner.session());
            eventually("a greeting", () -> !thief.heard("hello").isEmpty());
            assertThat(thief.heard("hello").get(0).path("resumed").asBoolean(true))
                    .isFalse();
            assertThat(thief.session()).isNotEqualTo(owner.session());
        }
        owner.cut();
        eventually("the owner goes on", () -> owner.heard("hello").size() == 2);
        assertThat(owner.heard("hello").get(1).path("resumed").asBoolean()).isTrue();
    }

    private List<OneTab> tabs(int agent) {
        return Stream.generate(() -> tab(SHOP, agent).open()).limit(TABS).toList();
    }

    private OneTab tab(String slug, int agent) {
        var tab = new OneTab(world, slug, agent, timers);
        all.add(tab);
        return tab;
    }

    /** A third of the tabs, another one every time. */
    private void cutSome(int which) {
        for (int i = which % 3; i < all.size(); i += 3) {
            all.get(i).cut();
        }
    }

    /** A caller who gave up leaves an agent ready; one whom nobody answered in time, away: then ready is said again. */
    private static boolean areReady(List<OneTab> first, List<OneTab> second) {
        return Stream.of(first, second).map(agent -> agent.get(0)).allMatch(tab -> {
            var states = tab.heard("state");
            var now = states.get(states.size() - 1).path("state").asText();
            if (now.equals("away")) {
                tab.say(Map.of("type", "ready"));
            }
            return now.equals("ready");
        });
    }

    /** Two messages at the same time may come in either order. */
    private static boolean areTogether(List<OneTab> agent) {
        return agent.stream()
                        .map(tab -> tab.heardAtWork().stream().sorted().toList())
                        .distinct()
                        .count()
                == 1;
    }

    private long resumptions() {
        return all.stream()
                .flatMap(tab -> tab.heard("hello").stream())
                .filter(SocketsIT::isResumed)
                .count();
    }

    private static boolean isResumed(JsonNode hello) {
        return hello.path("resumed").asBoolean();
    }

    private static Set<String> offers(Collection<OneTab> tabs) {
        var offers = new HashSet<String>();
        tabs.forEach(tab -> tab.heard("offer").stream()
                .map(offer -> offer.path("offer").asText())
                .forEach(offers::add));
        return offers;
    }

    /** Every offer that was made of the interactions of these. */
    private Set<String> made(Set<String> offers) {
        var made = new HashSet<String>();
        offers.stream()
                .map(offer -> offer.substring(0, offer.lastIndexOf('.')))
                .distinct()
                .flatMap(interaction -> World.stream(world.admin(SHOP)
                        .get(world.api(SHOP) + "/interactions/" + interaction + "/routing")
                        .success()
                        .json()))
                .map((JsonNode offer) -> offer.path("offer").asText())
                .forEach(made::add);
        return made;
    }

    private static void all(List<OneTab> tabs, String what, Predicate<OneTab> is) {
        eventually("all are " + what, () -> tabs.stream().allMatch(is));
    }

    private static void eventually(String what, BooleanSupplier holds) {
        World.eventually(what, PATIENCE, holds);
    }
}
