package io.keskus.acd;

import static io.keskus.acd.Scenario.agent;
import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.acd.Explanation.Exclusion;
import java.util.Map;
import org.junit.jupiter.api.Test;

class S02SkillsTest {
    private final Scenario desk = new Scenario().queue("support");

    @Test
    void waits_rather_than_go_to_an_agent_without_the_skill() {
        desk.readyAgent("ana", "support").arrives("call", "support", Map.of("swedish", 3));

        assertThat(desk.agentOf("call")).isEmpty();
        assertThat(desk.place("call")).isEqualTo(1);
    }

    @Test
    void a_level_below_the_one_asked_for_does_not_do() {
        desk.agent("ana", Map.of("swedish", 2), "support").ready("ana");
        desk.arrives("call", "support", Map.of("swedish", 3));

        assertThat(desk.agentOf("call")).isEmpty();
    }

    @Test
    void the_nearest_level_above_is_taken_so_that_experts_stay_free() {
        desk.agent("expert", Map.of("swedish", 9), "support").ready("expert");
        desk.at(60).agent("fair", Map.of("swedish", 4), "support").ready("fair");

        desk.arrives("call", "support", Map.of("swedish", 3));

        assertThat(desk.agentOf("call")).contains(agent("fair"));
    }

    @Test
    void between_equal_levels_goes_who_can_do_least_else() {
        desk.queue("sales").agent("both", Map.of(), "support", "sales").ready("both");
        desk.at(60).agent("one", Map.of(), "support").ready("one");

        desk.arrives("call", "support");

        assertThat(desk.agentOf("call")).contains(agent("one"));
    }

    @Test
    void a_queue_may_go_by_longest_idle_alone() {
        desk.queue("support", r -> r.longestIdle());
        desk.agent("expert", Map.of("swedish", 9), "support").ready("expert");
        desk.at(60).agent("fair", Map.of("swedish", 4), "support").ready("fair");

        desk.arrives("call", "support", Map.of("swedish", 3));

        assertThat(desk.agentOf("call")).contains(agent("expert"));
    }

    @Test
    void the_skills_of_the_queue_and_of_the_call_are_both_asked_for() {
        desk.queue("support", r -> r.asks("repairs", 5));
        desk.agent("ana", Map.of("swedish", 5), "support").ready("ana");
        desk.agent("ben", Map.of("swedish", 5, "repairs", 5), "support").ready("ben");

        desk.arrives("call", "support", Map.of("swedish", 3));

        assertThat(desk.agentOf("call")).contains(agent("ben"));
    }

    @Test
    void the_explanation_counts_who_was_passed_over_and_why() {
        desk.queue("sales");
        desk.readyAgent("elsewhere", "sales");
        desk.readyAgent("no-skill", "support");
        desk.agent("weak", Map.of("swedish", 1), "support").ready("weak");
        desk.agent("resting", Map.of("swedish", 9), "support").away("resting", "break");
        desk.agent("ana", Map.of("swedish", 5), "support").ready("ana");

        desk.at(30).arrives("call", "support", Map.of("swedish", 3));

        var why = desk.last(Decision.Offered.class).explanation();
        assertThat(why.candidates()).isEqualTo(1);
        assertThat(why.gap()).isEqualTo(2);
        assertThat(why.idleFor()).hasSeconds(30);
        assertThat(why.excluded())
                .isEqualTo(Map.of(
                        Exclusion.NOT_IN_QUEUE, 1,
                        Exclusion.SKILL_MISSING, 1,
                        Exclusion.LEVEL_TOO_LOW, 1,
                        Exclusion.AWAY, 1));
    }
}
