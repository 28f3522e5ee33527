package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However the carrier's messages come, the call comes to the same record. */
@Tag("integration")
class LostAndRepeatedWebhooksIT {
    private static final String TENANT = "webshop";

    private final World world = World.running();

    static Stream<Map<String, Object>> faults() {
        return Stream.of(
                Map.of("duplicateWebhooks", true, "duplicateCallbacks", true),
                Map.of("reverseCallbacks", true),
                Map.of("dropCallback", Map.of("event", "completed", "nth", 1)),
                Map.of("dropCallback", Map.of("event", "completed", "nth", 2)),
                Map.of("dropCallback", Map.of("event", "participant-join")),
                Map.of("dropCallback", Map.of("event", "participant-leave")),
                Map.of("dropCallback", Map.of("event", "conference-start")),
                Map.of("dropCallback", Map.of("event", "conference-end")),
                Map.of("dropCallback", Map.of("sidPrefix", "C")));
    }

    @AfterEach
    void mend() {
        world.faults(TENANT, Map.of());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void the_record_is_the_same(Map<String, Object> fault) throws Exception {
        world.faults(TENANT, fault);
        try (var zofia = world.agent(TENANT, 0, Duration.ofMillis(1500), 1)) {
            zofia.start();
            var call = world.call("+48500600700", TENANT, Optional.empty(), "1");
            assertThat(zofia.await(Duration.ofSeconds(60))).isTrue();
            World.eventually("a wrapped-up record", Duration.ofSeconds(60), () -> world.record(TENANT, call.callSid())
                    .filter(record -> record.hasNonNull("disposition"))
                    .isPresent());
            var record = world.record(TENANT, call.callSid()).orElseThrow();
            assertThat(record.path("outcome").asText()).isEqualTo("ANSWERED");
            assertThat(record.path("queue").asText()).isEqualTo("orders");
            assertThat(record.path("talkSeconds").asLong()).isBetween(1L, 8L);
            assertThat(legs(record)).isEqualTo(List.of("agent-leg-minutes", "inbound-minutes"));
            Settled.everythingIs(world, TENANT);
        }
    }

    @Test
    void a_caller_who_leaves_while_waiting_is_recorded_though_nobody_says_so() {
        world.faults(TENANT, Map.of("dropCallback", Map.of("sidPrefix", "C")));
        var call = world.call("+48500600701", TENANT, Optional.empty(), "1");
        World.eventually(
                "waiting", Duration.ofSeconds(30), () -> Settled.hears(world, TENANT, call.callSid(), "enqueued"));
        call.hangUp();
        Settled.everythingIs(world, TENANT);
        assertThat(world.record(TENANT, call.callSid())
                        .orElseThrow()
                        .path("outcome")
                        .asText())
                .isEqualTo("ABANDONED");
    }

    private List<String> legs(JsonNode record) {
        var address = world.api(TENANT) + "/interactions/"
                + record.path("interaction").asText() + "/usage";
        World.eventually(
                "usage",
                Duration.ofSeconds(20),
                () -> world.admin(TENANT)
                                .get(address)
                                .success()
                                .json()
                                .path("usage")
                                .size()
                        == 2);
        return World.stream(world.admin(TENANT).get(address).success().json().path("usage"))
                .map(line -> line.path("meter").asText())
                .sorted()
                .toList();
    }
}
