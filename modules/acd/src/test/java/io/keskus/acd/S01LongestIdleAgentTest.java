package io.keskus.acd;

import static io.keskus.acd.Scenario.agent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class S01LongestIdleAgentTest {
    private final Scenario desk = new Scenario().queue("sales");

    @Test
    void offers_to_whoever_has_been_idle_longest() {
        desk.at(0).readyAgent("ana", "sales").at(5).readyAgent("ben", "sales");

        desk.at(60).arrives("call", "sales");

        assertThat(desk.agentOf("call")).contains(agent("ana"));
    }

    @Test
    void a_talk_puts_the_agent_at_the_end_of_the_idle() {
        desk.readyAgent("ana", "sales").at(1).readyAgent("ben", "sales");
        desk.at(2).arrives("first", "sales").accepts("ana").talkEnds("ana", "first");

        desk.at(3).arrives("second", "sales");

        assertThat(desk.agentOf("second")).contains(agent("ben"));
    }

    @Test
    void an_abandoned_offer_does_not_cost_the_agent_the_place_among_the_idle() {
        desk.readyAgent("ana", "sales").at(1).readyAgent("ben", "sales");
        desk.at(2).arrives("gone", "sales").at(5).hangsUp("gone");

        desk.at(6).arrives("next", "sales");

        assertThat(desk.agentOf("next")).contains(agent("ana"));
    }

    @Test
    void an_agent_whose_skills_change_while_idle_keeps_the_idle_time() {
        desk.readyAgent("ana", "sales").at(1).readyAgent("ben", "sales");
        desk.queue("sales", r -> r.longestIdle()).at(2).agent("ana", Map.of("estonian", 3), "sales");

        desk.at(3).arrives("call", "sales");

        assertThat(desk.agentOf("call")).contains(agent("ana"));
    }
}
