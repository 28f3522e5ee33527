package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One call from arrival to the bill, told by the caller's own ears and by our tables. */
@Tag("integration")
class FirstCallIT {
    private final World world = World.running();

    @Test
    void a_caller_reaches_an_agent_and_is_journaled_and_rated() throws Exception {
        try (var ana = world.agent("outdoor", 0, Duration.ofSeconds(2), 1)) {
            ana.start();
            var heard = new ArrayList<String>();
            var call = world.call("+358401110001", "outdoor", Optional.empty(), "1");
            call.follow(entry -> heard.add(entry.path("event").asText()));
            assertThat(ana.await(Duration.ofSeconds(30))).as("heard: %s", heard).isTrue();
            assertThat(heard).contains("keys", "enqueued", "conference-joined", "ended");

            World.eventually(
                    "a record that is wrapped up", Duration.ofSeconds(20), () -> world.record("outdoor", call.callSid())
                            .filter(record -> record.hasNonNull("disposition"))
                            .isPresent());
            var record = world.record("outdoor", call.callSid()).orElseThrow();
            assertThat(record.path("outcome").asText()).isEqualTo("ANSWERED");
            assertThat(record.path("queue").asText()).isEqualTo("sales");
            assertThat(record.path("disposition").asText()).isEqualTo("done");

            var id = record.path("interaction").asText();
            assertThat(journal(id))
                    .containsSubsequence(
                            "arrived",
                            "flow-stepped",
                            "queued",
                            "offered",
                            "accepted",
                            "agent-connected",
                            "talk-began",
                            "talk-ended",
                            "ended");
            World.eventually("two rated legs", Duration.ofSeconds(20), () -> rated(id) == 2);
            assertThat(tickets(id)).isOne();
            Settled.everythingIs(world, "outdoor");
        }
    }

    private List<String> journal(String interaction) {
        return World.stream(world.admin("outdoor")
                        .get(world.api("outdoor") + "/interactions/" + interaction + "/journal")
                        .success()
                        .json())
                .map(entry -> entry.path("fact").path("type").asText())
                .toList();
    }

    private long rated(String interaction) {
        return World.stream(world.admin("outdoor")
                        .get(world.api("outdoor") + "/interactions/" + interaction + "/usage")
                        .success()
                        .json()
                        .path("usage"))
                .filter(line -> line.hasNonNull("amount"))
                .count();
    }

    private long tickets(String interaction) {
        return World.stream(world.admin("outdoor")
                        .get(world.api("outdoor") + "/tickets?size=200")
                        .success()
                        .json()
                        .path("items"))
                .filter(ticket -> ticket.path("interaction").asText().equals(interaction))
                .count();
    }
}
