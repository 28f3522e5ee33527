package io.keskus.acd;

import static io.keskus.acd.Scenario.agent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class S07ExpandingStepsTest {
    private final Scenario desk = new Scenario().queue("sales").queue("support", r -> r.relaxes(30, "swedish", 2)
            .relaxes(60, "swedish", 0)
            .widens(90, "sales"));

    @Test
    void a_lower_level_does_after_the_first_step() {
        desk.agent("ana", Map.of("swedish", 2), "support").ready("ana");
        desk.arrives("call", "support", Map.of("swedish", 5)).at(29);
        assertThat(desk.agentOf("call")).isEmpty();

        desk.at(30);

        assertThat(desk.agentOf("call")).contains(agent("ana"));
        assertThat(desk.last(Decision.Offered.class).explanation().ring()).isEqualTo(1);
    }

    @Test
    void agents_of_another_queue_take_it_after_the_last_step() {
        desk.readyAgent("ben", "sales")
                .arrives("call", "support", Map.of("swedish", 5))
                .at(89);
        assertThat(desk.agentOf("call")).isEmpty();

        desk.at(90);

        assertThat(desk.agentOf("call")).contains(agent("ben"));
        assertThat(desk.all(Decision.Widened.class)).hasSize(3);
    }

    @Test
    void a_widened_call_keeps_its_place() {
        desk.arrives("widened", "support")
                .at(1)
                .arrives("later", "sales")
                .at(95)
                .readyAgent("ben", "sales");

        assertThat(desk.agentOf("widened")).contains(agent("ben"));
    }

    @Test
    void the_nearest_ring_comes_first_among_several_idle() {
        desk.arrives("call", "support", Map.of("swedish", 5)).at(95);
        desk.hangsUp("call");
        desk.readyAgent("far", "sales").at(100);
        desk.agent("near", Map.of("swedish", 6), "support").ready("near");

        desk.tell(new Command.Arrive(new Work(
                Scenario.call("back"),
                Scenario.queueId("support"),
                Skills.of(Map.of("swedish", 5)),
                0,
                Scenario.MORNING,
                Optional.empty())));

        assertThat(desk.agentOf("back")).contains(agent("near"));
    }

    @Test
    void new_rules_apply_to_those_who_wait_already() {
        desk.readyAgent("ana", "support")
                .arrives("call", "support", Map.of("swedish", 5))
                .at(10);

        desk.queue("support", r -> r.relaxes(5, "swedish", 0));

        assertThat(desk.agentOf("call")).contains(agent("ana"));
    }
}
