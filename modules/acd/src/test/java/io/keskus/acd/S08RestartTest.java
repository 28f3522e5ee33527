package io.keskus.acd;

import static io.keskus.acd.Scenario.agent;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class S08RestartTest {
    private final Scenario desk =
            new Scenario().queue("sales", r -> r.wrapUp(30).lastAgentFor(60));

    @Test
    void an_offer_stands_across_a_restart_and_still_times_out() {
        desk.readyAgent("ana", "sales").arrives("call", "sales").restarts().at(20);

        assertThat(desk.state("ana").away()).contains(AwayReason.MISSED);
    }

    @Test
    void waiting_work_is_matched_after_a_restart() {
        desk.arrives("call", "sales").restarts().readyAgent("ana", "sales");

        assertThat(desk.agentOf("call")).contains(agent("ana"));
    }

    @Test
    void a_hold_for_the_last_agent_ends_after_a_restart_too() {
        desk.readyAgent("ben", "sales").arrives("other", "sales").accepts("ben").readyAgent("ana", "sales");
        desk.arrivesFor("ben", "call", "sales").restarts().at(60);

        assertThat(desk.agentOf("call")).contains(agent("ana"));
    }

    @Test
    void a_talk_ends_in_wrap_up_after_a_restart() {
        desk.readyAgent("ana", "sales")
                .arrives("call", "sales")
                .accepts("ana")
                .restarts()
                .talkEnds("ana", "call");

        assertThat(desk.state("ana").state()).isEqualTo(AgentState.WRAP_UP);
    }
}
