package io.keskus.acd;

import static io.keskus.acd.Scenario.agent;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class S05TalkAndWrapUpTest {
    private final Scenario desk = new Scenario()
            .queue("sales", r -> r.wrapUp(30))
            .readyAgent("ana", "sales")
            .arrives("call", "sales")
            .accepts("ana");

    @Test
    void wrap_up_ends_by_itself() {
        desk.at(100).talkEnds("ana", "call");
        assertThat(desk.state("ana").state()).isEqualTo(AgentState.WRAP_UP);

        desk.at(130);

        assertThat(desk.state("ana").state()).isEqualTo(AgentState.IDLE);
        assertThat(desk.nextDeadline()).isEmpty();
    }

    @Test
    void nobody_in_wrap_up_is_offered_work_until_done() {
        desk.talkEnds("ana", "call").at(5).arrives("next", "sales");
        assertThat(desk.agentOf("next")).isEmpty();

        desk.at(10).wrapsUp("ana", "call");

        assertThat(desk.agentOf("next")).contains(agent("ana"));
    }

    @Test
    void a_break_asked_for_during_a_talk_begins_after_wrap_up() {
        desk.at(50).away("ana", "lunch").arrives("next", "sales").talkEnds("ana", "call");
        assertThat(desk.state("ana").state()).isEqualTo(AgentState.WRAP_UP);

        desk.at(80);

        assertThat(desk.state("ana").away()).contains(new AwayReason("lunch"));
        assertThat(desk.agentOf("next")).isEmpty();
    }

    @Test
    void ready_takes_back_the_break() {
        desk.away("ana", "lunch").ready("ana").talkEnds("ana", "call").at(30);

        assertThat(desk.state("ana").state()).isEqualTo(AgentState.IDLE);
    }

    @Test
    void a_desk_that_came_back_during_the_talk_does_not_lead_away_after_it() {
        desk.away("ana", "connection-lost").back("ana").talkEnds("ana", "call").wrapsUp("ana", "call");

        assertThat(desk.state("ana").state()).isEqualTo(AgentState.IDLE);
    }

    @Test
    void a_desk_that_came_back_does_not_take_back_a_break() {
        desk.away("ana", "lunch").back("ana").talkEnds("ana", "call").wrapsUp("ana", "call");

        assertThat(desk.state("ana").away()).contains(new AwayReason("lunch"));
    }

    @Test
    void a_caller_who_hangs_up_before_the_talk_begins_leaves_the_agent_idle() {
        desk.at(3).hangsUp("call");

        assertThat(desk.state("ana").state()).isEqualTo(AgentState.IDLE);
    }

    @Test
    void the_end_of_another_talk_is_refused() {
        desk.talkEnds("ana", "other");

        assertThat(desk.last(Decision.Refused.class).reason()).isEqualTo(Refusal.NOT_IN_TALK);
        assertThat(desk.state("ana").state()).isEqualTo(AgentState.TALKING);
    }

    @Test
    void a_call_in_talk_cannot_be_queued_again() {
        desk.arrives("call", "sales");

        assertThat(desk.last(Decision.Refused.class).reason()).isEqualTo(Refusal.ALREADY_QUEUED);
    }
}
