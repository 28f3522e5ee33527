package io.keskus.acd;

import static io.keskus.acd.Scenario.agent;
import static io.keskus.acd.Scenario.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class S09DirectedWorkTest {
    private final Scenario desk =
            new Scenario().queue("sales", r -> r.wrapUp(30)).queue("repairs");

    @Test
    void is_offered_to_its_agent_though_others_are_idle_longer_and_it_is_no_queue_of_theirs() {
        desk.readyAgent("ana", "sales").at(9).readyAgent("ben", "repairs").directs("call", "sales", "ben");
        assertThat(desk.agentOf("call")).contains(agent("ben"));
        desk.accepts("ben").at(60).talkEnds("ben", "call");
        assertThat(desk.state("ben").state()).isEqualTo(AgentState.WRAP_UP);
    }

    @Test
    void ends_with_its_offer_and_goes_to_nobody_else() {
        desk.readyAgent("ben", "sales").directs("call", "sales", "ben").at(20).readyAgent("ana", "sales");
        assertThat(desk.state("ben").away()).contains(AwayReason.MISSED);
        assertThat(desk.state("ana").state()).isEqualTo(AgentState.IDLE);
        assertThat(desk.all(Decision.Offered.class)).hasSize(1);
    }

    @Test
    void turning_it_down_keeps_the_agent_ready_for_the_queue() {
        desk.readyAgent("ben", "sales").directs("question", "sales", "ben").declines("ben");
        assertThat(desk.state("ben").state()).isEqualTo(AgentState.IDLE);
        desk.arrives("call", "sales");
        assertThat(desk.agentOf("call")).contains(agent("ben"));
    }

    @Test
    void is_refused_when_the_agent_does_something_else() {
        desk.readyAgent("ben", "sales").arrives("first", "sales").directs("second", "sales", "ben");
        assertThat(desk.last(Decision.Refused.class).reason()).isEqualTo(Refusal.AGENT_NOT_FREE);
        desk.agent("ana", Map.of(), "sales").directs("third", "sales", "ana");
        assertThat(desk.last(Decision.Refused.class).reason()).isEqualTo(Refusal.AGENT_NOT_FREE);
    }

    @Test
    void a_call_of_ones_own_begins_at_once_and_who_was_away_is_so_again() {
        desk.readyAgent("ben", "sales").away("ben", "paperwork").begins("out", "sales", "ben");
        assertThat(desk.state("ben").state()).isEqualTo(AgentState.TALKING);
        desk.arrives("call", "sales").talkEnds("ben", "out").at(30);
        assertThat(desk.state("ben").away()).contains(new AwayReason("paperwork"));
        assertThat(desk.agentOf("call")).isEmpty();
    }

    @Test
    void goes_on_after_a_restart() {
        desk.readyAgent("ben", "sales")
                .directs("call", "sales", "ben")
                .restarts()
                .declines("ben");
        assertThat(desk.state("ben").state()).isEqualTo(AgentState.IDLE);
        desk.directs("call", "sales", "ben").restarts().hangsUp("call");
        assertThat(desk.last(Decision.Withdrawn.class).interaction()).isEqualTo(call("call"));
        assertThat(desk.state("ben").state()).isEqualTo(AgentState.IDLE);
    }
}
