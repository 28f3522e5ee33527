package io.keskus.acd;

import static io.keskus.acd.Scenario.agent;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class S06LastAgentTest {
    private final Scenario desk = new Scenario().queue("sales", r -> r.lastAgentFor(60));

    @Test
    void goes_to_the_last_agent_though_another_is_idle_longer() {
        desk.readyAgent("ana", "sales").at(9).readyAgent("ben", "sales").arrivesFor("ben", "call", "sales");

        assertThat(desk.agentOf("call")).contains(agent("ben"));
        assertThat(desk.last(Decision.Offered.class).explanation().lastAgent()).isTrue();
    }

    @Test
    void waits_for_a_last_agent_who_talks_but_no_longer_than_allowed() {
        desk.readyAgent("ben", "sales").arrives("other", "sales").accepts("ben").readyAgent("ana", "sales");
        desk.arrivesFor("ben", "call", "sales");
        assertThat(desk.agentOf("call")).isEmpty();

        desk.at(60);

        assertThat(desk.agentOf("call")).contains(agent("ana"));
    }

    @Test
    void the_last_agent_gets_it_when_free_in_time() {
        desk.readyAgent("ben", "sales").arrives("other", "sales").accepts("ben").readyAgent("ana", "sales");
        desk.arrivesFor("ben", "call", "sales").at(59).talkEnds("ben", "other");

        assertThat(desk.agentOf("call")).contains(agent("ben"));
    }

    @Test
    void is_not_kept_for_an_agent_who_is_away_or_will_be() {
        desk.readyAgent("ben", "sales").arrives("other", "sales").accepts("ben").readyAgent("ana", "sales");
        desk.arrivesFor("ben", "call", "sales").at(5).away("ben", "lunch");

        assertThat(desk.agentOf("call")).contains(agent("ana"));
    }

    @Test
    void a_last_agent_who_misses_it_is_not_waited_for_again() {
        desk.readyAgent("ben", "sales")
                .arrivesFor("ben", "call", "sales")
                .at(20)
                .readyAgent("ana", "sales");

        assertThat(desk.agentOf("call")).contains(agent("ana"));
    }
}
