package io.keskus.acd;

import static io.keskus.acd.Scenario.agent;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class S04OfferTest {
    private final Scenario desk = new Scenario().queue("sales", r -> r.wrapUp(30));

    @Test
    void an_agent_who_misses_an_offer_is_away_and_the_call_goes_to_the_next() {
        desk.readyAgent("ana", "sales").at(1).readyAgent("ben", "sales").at(2).arrives("call", "sales");

        desk.at(22);

        assertThat(desk.last(Decision.OfferTimedOut.class).agent()).isEqualTo(agent("ana"));
        assertThat(desk.state("ana").away()).contains(AwayReason.MISSED);
        assertThat(desk.agentOf("call")).contains(agent("ben"));
    }

    @Test
    void a_missed_call_keeps_its_place_before_those_who_came_later() {
        desk.readyAgent("ana", "sales").arrives("first", "sales").at(1).arrives("second", "sales");

        desk.at(20).ready("ana");

        assertThat(desk.agentOf("first")).contains(agent("ana"));
    }

    @Test
    void the_deadline_acts_at_its_own_time_however_late_the_tick() {
        desk.readyAgent("ana", "sales").at(2).arrives("call", "sales");

        desk.at(500);

        assertThat(desk.last(Decision.OfferTimedOut.class).at()).isEqualTo(Scenario.MORNING.plusSeconds(22));
    }

    @Test
    void who_declines_is_away_and_the_call_goes_on() {
        desk.readyAgent("ana", "sales")
                .at(1)
                .readyAgent("ben", "sales")
                .arrives("call", "sales")
                .declines("ana");

        assertThat(desk.state("ana").away()).contains(AwayReason.DECLINED);
        assertThat(desk.agentOf("call")).contains(agent("ben"));
    }

    @Test
    void accepting_too_late_is_refused() {
        desk.readyAgent("ana", "sales").arrives("call", "sales");
        var offer = desk.offerOf("ana");

        desk.at(20).tell(new Command.Accept(agent("ana"), offer));

        assertThat(desk.last(Decision.Refused.class).reason()).isEqualTo(Refusal.OFFER_GONE);
        assertThat(desk.agentOf("call")).isEmpty();
    }

    @Test
    void accepting_twice_changes_nothing_and_is_no_fault() {
        desk.readyAgent("ana", "sales").arrives("call", "sales").accepts("ana").accepts("ana");

        assertThat(desk.all(Decision.Accepted.class)).hasSize(1);
        assertThat(desk.all(Decision.Refused.class)).isEmpty();
    }

    @Test
    void an_offer_is_withdrawn_when_the_caller_hangs_up() {
        desk.readyAgent("ana", "sales").arrives("call", "sales").hangsUp("call");

        assertThat(desk.last(Decision.OfferWithdrawn.class).reason()).isEqualTo(Decision.OfferEnd.WORK_WITHDRAWN);
        assertThat(desk.state("ana").state()).isEqualTo(AgentState.IDLE);
    }

    @Test
    void an_agent_who_goes_away_gives_the_offer_back() {
        desk.readyAgent("ana", "sales").arrives("call", "sales").away("ana", "connection-lost");
        desk.readyAgent("ben", "sales");

        assertThat(desk.agentOf("call")).contains(agent("ben"));
    }

    @Test
    void a_removed_agent_gives_the_offer_back() {
        desk.readyAgent("ana", "sales").arrives("call", "sales").remove("ana").readyAgent("ben", "sales");

        assertThat(desk.agentOf("call")).contains(agent("ben"));
    }

    @Test
    void offers_of_the_same_call_have_different_ids_also_after_a_talk() {
        desk.readyAgent("ana", "sales").arrives("call", "sales").accepts("ana").talkEnds("ana", "call");
        desk.at(60).arrives("call", "sales");

        assertThat(desk.all(Decision.Offered.class).stream().map(o -> o.offer().number()))
                .containsExactly(1L, 2L);
    }
}
