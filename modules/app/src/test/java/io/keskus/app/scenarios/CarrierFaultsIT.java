package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.launcher.Http;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However slow, refusing or forgetful the carrier is, the caller reaches an agent once and is recorded once. */
@Tag("integration")
class CarrierFaultsIT {
    private static final String TENANT = "credit";
    private static final String CALLER = "+37255500800";

    private final World world = World.running();

    /** Faults that hit what is done when an agent has accepted, and what is asked of the carrier meanwhile. */
    static Stream<Map<String, Object>> whileTheCallerWaits() {
        return Stream.of(
                Map.of("latencyMs", 700),
                Map.of("restLatencyMs", 700),
                Map.of("rest5xx", 2),
                Map.of("rest429", 2),
                Map.of("restLostAnswers", 1));
    }

    @AfterEach
    void mend() {
        world.faults(TENANT, Map.of());
    }

    @ParameterizedTest
    @MethodSource("whileTheCallerWaits")
    void the_call_completes_and_no_leg_is_there_twice(Map<String, Object> fault) throws Exception {
        var before = sids();
        var call = world.call(CALLER, TENANT, Optional.empty(), "1");
        World.eventually(
                "waiting", Duration.ofSeconds(30), () -> Settled.hears(world, TENANT, call.callSid(), "enqueued"));
        world.faults(TENANT, fault);
        try (var agent = world.agent(TENANT, 0, Duration.ofMillis(1500), 1)) {
            agent.start();
            assertThat(agent.await(Duration.ofSeconds(60))).isTrue();
        }
        World.eventually("every fault has happened", Duration.ofSeconds(60), this::countsAreUsedUp);
        isRecordedOnce(call.callSid());
        Settled.everythingIs(world, TENANT);
        var made = new HashSet<>(sids());
        made.removeAll(before);
        assertThat(made).as("the caller's leg and the agent's").hasSize(2).contains(call.callSid());
        assertThat(redirected(call.callSid())).as("fetched out of the queue").isOne();
    }

    @Test
    void the_first_document_that_is_not_answered_is_asked_for_again_by_the_rescue() throws Exception {
        world.faults(TENANT, Map.of("status5xx", 1));
        try (var agent = world.agent(TENANT, 0, Duration.ofMillis(1500), 1)) {
            agent.start();
            var call = world.call(CALLER, TENANT, Optional.empty(), "1");
            assertThat(agent.await(Duration.ofSeconds(60))).isTrue();
            assertThat(countsAreUsedUp()).isTrue();
            isRecordedOnce(call.callSid());
            Settled.everythingIs(world, TENANT);
        }
    }

    private void isRecordedOnce(String callSid) {
        World.eventually("a wrapped-up record", Duration.ofSeconds(60), () -> world.record(TENANT, callSid)
                .filter(record -> record.hasNonNull("disposition"))
                .isPresent());
        var page = world.admin(TENANT)
                .get(world.api(TENANT) + "/interactions?providerCall=" + callSid)
                .success()
                .json();
        assertThat(page.path("items")).hasSize(1);
        var record = page.path("items").get(0);
        assertThat(record.path("outcome").asText()).isEqualTo("ANSWERED");
        assertThat(record.path("talkSeconds").asLong()).isBetween(1L, 8L);
    }

    private boolean countsAreUsedUp() {
        var faults = Http.anonymous()
                .get(world.control() + "/faults?account=" + world.account(TENANT))
                .success()
                .json();
        return Stream.of("status5xx", "rest5xx", "rest429", "restLostAnswers")
                .allMatch(count -> faults.path(count).asInt() == 0);
    }

    private long redirected(String callSid) {
        return World.stream(Http.anonymous()
                        .get(world.control() + "/calls/" + callSid)
                        .success()
                        .json()
                        .path("timeline"))
                .filter(entry -> entry.path("event").asText().equals("redirected")
                        && entry.path("by").asText().equals("rest"))
                .count();
    }

    private Set<String> sids() {
        return world.legs(TENANT).stream()
                .map(leg -> leg.path("callSid").asText())
                .collect(Collectors.toSet());
    }
}
