package io.keskus.acd;

import static io.keskus.acd.Scenario.MORNING;
import static io.keskus.acd.Scenario.agent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class S10ExtendedWrapUpTest {
    private final Scenario desk = new Scenario()
            .queue("sales", r -> r.wrapUp(30).extension(60))
            .readyAgent("ana", "sales")
            .arrives("call", "sales")
            .accepts("ana")
            .at(100)
            .talkEnds("ana", "call");

    @Test
    void the_agent_is_told_by_what_the_wrap_up_may_be_extended() {
        assertThat(desk.last(Decision.AgentStateChanged.class).extension()).contains(Duration.ofSeconds(60));
    }

    @Test
    void an_extension_counts_from_the_end_of_the_wrap_up() {
        desk.at(110).extendsWrapUp("ana", "call");

        assertThat(desk.last(Decision.WrapUpExtended.class).until()).isEqualTo(MORNING.plusSeconds(190));
        assertThat(desk.at(189).state("ana").state()).isEqualTo(AgentState.WRAP_UP);
        assertThat(desk.at(190).state("ana").state()).isEqualTo(AgentState.IDLE);
    }

    @Test
    void nobody_is_offered_work_in_the_extension() {
        desk.at(110).extendsWrapUp("ana", "call").at(131).arrives("next", "sales");
        assertThat(desk.agentOf("next")).isEmpty();

        desk.wrapsUp("ana", "call");

        assertThat(desk.agentOf("next")).contains(agent("ana"));
        assertThat(desk.state("ana").extension()).isEmpty();
    }

    @Test
    void a_second_extension_is_refused_and_changes_nothing() {
        desk.at(110).extendsWrapUp("ana", "call").at(120).extendsWrapUp("ana", "call");

        assertThat(desk.last(Decision.Refused.class).reason()).isEqualTo(Refusal.NO_EXTENSION);
        assertThat(desk.state("ana").deadline()).contains(MORNING.plusSeconds(190));
    }

    @Test
    void the_next_wrap_up_may_be_extended_again() {
        desk.extendsWrapUp("ana", "call").wrapsUp("ana", "call");
        desk.arrives("next", "sales").accepts("ana").at(200).talkEnds("ana", "next");

        desk.extendsWrapUp("ana", "next");

        assertThat(desk.state("ana").deadline()).contains(MORNING.plusSeconds(290));
    }

    @Test
    void a_wrap_up_that_is_over_is_not_extended() {
        desk.at(130).extendsWrapUp("ana", "call");

        assertThat(desk.last(Decision.Refused.class).reason()).isEqualTo(Refusal.NOT_IN_WRAP_UP);
        assertThat(desk.state("ana").state()).isEqualTo(AgentState.IDLE);
    }

    @Test
    void a_queue_may_allow_no_extension() {
        var strict = new Scenario()
                .queue("sales", r -> r.wrapUp(30).extension(0))
                .readyAgent("ana", "sales")
                .arrives("call", "sales")
                .accepts("ana")
                .talkEnds("ana", "call")
                .extendsWrapUp("ana", "call");

        assertThat(strict.last(Decision.Refused.class).reason()).isEqualTo(Refusal.NO_EXTENSION);
        assertThat(strict.state("ana").deadline()).contains(MORNING.plusSeconds(30));
    }

    @Test
    void an_extension_outlives_a_restart() {
        desk.restarts().extendsWrapUp("ana", "call").restarts().at(189);
        assertThat(desk.state("ana").state()).isEqualTo(AgentState.WRAP_UP);

        desk.extendsWrapUp("ana", "call");

        assertThat(desk.last(Decision.Refused.class).reason()).isEqualTo(Refusal.NO_EXTENSION);
    }

    @Test
    void a_break_asked_for_in_the_talk_begins_after_the_extension() {
        var lunch = new Scenario()
                .queue("sales", r -> r.wrapUp(30).extension(60))
                .readyAgent("ana", "sales")
                .arrives("call", "sales")
                .accepts("ana")
                .away("ana", "lunch")
                .talkEnds("ana", "call")
                .extendsWrapUp("ana", "call");

        assertThat(lunch.at(89).state("ana").state()).isEqualTo(AgentState.WRAP_UP);
        assertThat(lunch.at(90).state("ana").away()).contains(new AwayReason("lunch"));
    }
}
