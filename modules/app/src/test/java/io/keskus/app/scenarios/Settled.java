package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.launcher.Http;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What must hold when all is quiet again, judged by the carrier's own log of legs and its usage records. */
final class Settled {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> CATEGORIES = Map.of(
            "inbound-minutes", "calls-inbound",
            "phone-leg-minutes", "calls-outbound",
            "agent-leg-minutes", "calls-client");

    private Settled() {}

    /** Every caller's leg has a record, no leg is open, no agent is stuck, and the bill is the carrier's. */
    static void everythingIs(World world, String slug) {
        World.eventually(
                "no open leg of " + slug, PATIENCE, () -> openLegs(world, slug).isEmpty());
        var callers = callers(world, slug);
        for (var callSid : callers) {
            World.eventually("a record of " + callSid, PATIENCE, () -> world.record(slug, callSid)
                    .isPresent());
        }
        assertThat(recorded(world, slug)).as("records of %s", slug).isEqualTo(callers);
        World.eventually("no agent of " + slug + " is stuck", PATIENCE, () -> stuck(world, slug)
                .isEmpty());
        assertThat(breaches(world)).as("what the carrier does not publish").isEmpty();
        usageIsTheCarriers(world, slug);
    }

    /** Every leg that the carrier counted is rated on our side. */
    static void usageIsTheCarriers(World world, String slug) {
        var carrier = carrier(world, slug);
        World.eventually("minutes of " + slug + " are " + carrier, PATIENCE, () -> ours(world, slug)
                .equals(carrier));
    }

    /** What was asked of the carrier, or answered by it, that is not in its published interface. */
    private static List<String> breaches(World world) {
        return World.stream(Http.anonymous()
                        .get(world.control() + "/contract")
                        .success()
                        .json()
                        .path("breaches"))
                .map(JsonNode::asText)
                .toList();
    }

    /** Ends at the carrier whatever a failed test left open. */
    static void hangUpAll(World world, String slug) {
        openLegs(world, slug)
                .forEach(leg -> Http.anonymous().post(world.control() + "/calls/" + leg + "/hangup", Map.of()));
    }

    /** Whether that happened on the leg, by the carrier's own log. */
    static boolean hears(World world, String slug, String callSid, String event) {
        return World.stream(Http.anonymous()
                        .get(world.control() + "/legs?account=" + world.account(slug))
                        .success()
                        .json())
                .filter(leg -> leg.path("callSid").asText().equals(callSid))
                .flatMap(leg -> World.stream(leg.path("timeline")))
                .anyMatch(entry -> entry.path("event").asText().equals(event));
    }

    /** Minutes by the carrier's category from what we recorded; a tenant's tariff may round otherwise. */
    static Map<String, Long> ours(World world, String slug) {
        var minutes = new TreeMap<String, Long>();
        var now = Clock.systemUTC().instant();
        var period =
                "/usage?size=200&from=" + now.minus(30, ChronoUnit.DAYS) + "&until=" + now.plus(30, ChronoUnit.DAYS);
        var cursor = "";
        do {
            var page = world.admin(slug)
                    .get(world.api(slug) + period + cursor)
                    .success()
                    .json();
            World.stream(page.path("items"))
                    .forEach(leg -> minutes.merge(
                            CATEGORIES.get(leg.path("meter").asText()),
                            carriers(leg.path("seconds").asLong()),
                            Long::sum));
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return minutes;
    }

    /** The carrier rounds every leg up to whole minutes, and one below a second to one. */
    private static long carriers(long seconds) {
        return Math.max(1, (seconds + 59) / 60);
    }

    /** The same from the carrier's usage records. */
    static Map<String, Long> carrier(World world, String slug) {
        var minutes = new TreeMap<String, Long>();
        var all = Http.anonymous().get(world.control() + "/usage").success().json();
        all.path(world.account(slug)).fields().forEachRemaining(category -> {
            long used = category.getValue().path("minutes").asLong();
            if (!category.getKey().equals("calls") && used > 0) {
                minutes.put(category.getKey(), used);
            }
        });
        return minutes;
    }

    private static List<String> openLegs(World world, String slug) {
        return world.legs(slug).stream()
                .filter(leg -> !leg.hasNonNull("endedAt"))
                .map(leg -> leg.path("callSid").asText())
                .toList();
    }

    private static Set<String> callers(World world, String slug) {
        return world.legs(slug).stream()
                .filter(leg -> leg.path("category").asText().equals("calls-inbound"))
                .filter(leg -> leg.path("status").asText().equals("completed"))
                .map(leg -> leg.path("callSid").asText())
                .collect(Collectors.toSet());
    }

    private static Set<String> recorded(World world, String slug) {
        var found = new TreeSet<String>();
        var cursor = "";
        do {
            var page = world.admin(slug)
                    .get(world.api(slug) + "/interactions?size=200" + cursor)
                    .success()
                    .json();
            World.stream(page.path("items"))
                    .filter(record -> record.path("direction").asText().equals("inbound"))
                    .forEach(record -> found.add(record.path("providerCallId").asText()));
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return found;
    }

    private static List<JsonNode> stuck(World world, String slug) {
        return World.stream(world.admin(slug)
                        .get(world.api(slug) + "/agents")
                        .success()
                        .json())
                .filter(agent -> agent.hasNonNull("interaction"))
                .toList();
    }
}
