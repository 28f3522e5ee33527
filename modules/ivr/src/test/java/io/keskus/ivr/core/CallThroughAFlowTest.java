package io.keskus.ivr.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.ivr.Directive;
import io.keskus.ivr.FlowInput;
import io.keskus.ivr.FlowState;
import io.keskus.ivr.FlowState.Phase;
import io.keskus.ivr.Flows;
import io.keskus.ivr.QueueOutcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallThroughAFlowTest {
    private final Caller caller = Caller.of(Flows.main("outdoor"));

    @Test
    void a_caller_is_greeted_in_the_flows_own_language_and_asked() {
        caller.speaks("sv");
        assertThat(caller.heard()).startsWith("Tervetuloa Tunturi Outdoorin").contains("Puhelu tallennetaan");
        assertThat(caller.waitsFor())
                .isInstanceOfSatisfying(Directive.AskKeys.class, ask -> assertThat(ask.timeoutSeconds())
                        .isEqualTo(6));
    }

    @Test
    void a_caller_is_greeted_in_the_own_language_where_the_flow_speaks_it() {
        assertThat(caller.speaks("en-GB").heard()).startsWith("Welcome to Tunturi Outdoor");
    }

    @Test
    void a_known_caller_is_welcomed_back() {
        caller.does(new FlowInput.Arrived(List.of("en"), true));
        assertThat(caller.heard()).startsWith("Welcome back");
    }

    @Test
    void key_1_leads_into_the_queue_and_says_why_the_caller_calls() {
        caller.speaks("fi").presses("1");
        assertThat(caller.directives())
                .containsExactly(
                        new Directive.Collected("topic", "orders", false),
                        new Directive.EnterQueue(
                                "sales",
                                List.of(),
                                5,
                                "fi",
                                "default",
                                List.of(new io.keskus.ivr.Spoken(
                                        "fi", "Olet jonossa. Voit jättää viestin painamalla 3.")),
                                List.of("3"),
                                1800));
        assertThat(caller.state().phase()).isEqualTo(Phase.QUEUE);
        assertThat(caller.state().variables()).containsEntry("topic", "orders");
    }

    @Test
    void a_wrong_key_is_named_and_the_question_put_again() {
        caller.speaks("en").presses("7");
        assertThat(caller.heard()).startsWith("That is not one of the choices. For orders");
        assertThat(caller.state().tries()).isEqualTo(1);
    }

    @Test
    void silence_is_named_and_the_question_put_again() {
        assertThat(caller.speaks("en").staysSilent().heard()).startsWith("I did not get a choice. For orders");
    }

    @Test
    void after_three_wrong_answers_the_caller_gets_to_a_person_all_the_same() {
        caller.speaks("en").presses("7").staysSilent().presses("#");
        assertThat(caller.waitsFor())
                .isInstanceOfSatisfying(Directive.EnterQueue.class, queue -> assertThat(queue.queue())
                        .isEqualTo("sales"));
    }

    @Test
    void another_language_can_be_chosen_by_key_and_stays() {
        caller.speaks("fi").presses("9");
        assertThat(caller.heard()).startsWith("For orders");
        assertThat(caller.presses("3").heard()).startsWith("Leave a message");
    }

    @Test
    void a_caller_leaves_the_queue_for_the_voicemail_by_key() {
        caller.speaks("en").presses("1").does(new FlowInput.Left("3"));
        assertThat(caller.waitsFor()).isInstanceOf(Directive.TakeVoicemail.class);
        caller.does(new FlowInput.VoicemailLeft(12));
        assertThat(caller.heard()).isEqualTo("Thank you for calling. Goodbye.");
        assertThat(caller.waitsFor()).isEqualTo(new Directive.HangUp());
        assertThat(caller.state().over()).isTrue();
    }

    @Test
    void a_full_queue_leads_to_the_voicemail() {
        caller.speaks("en").presses("2").does(new FlowInput.QueueEnded(QueueOutcome.FULL));
        assertThat(caller.heard()).startsWith("We are sorry, nobody can answer right now. Leave a message");
    }

    @Test
    void after_the_talk_with_the_agent_the_call_ends() {
        caller.speaks("en").presses("1").does(new FlowInput.QueueEnded(QueueOutcome.ANSWERED));
        assertThat(caller.directives()).containsExactly(new Directive.HangUp());
    }

    @Test
    void while_closed_key_1_still_reaches_a_person_at_every_example_tenant() {
        for (String tenant : Flows.TENANTS) {
            for (boolean open : List.of(true, false)) {
                var here = new Caller(Flows.main(tenant), open).speaks("en").presses("1");
                assertThat(here.waitsFor()).as(tenant + " open " + open).isInstanceOf(Directive.EnterQueue.class);
            }
        }
    }

    @Test
    void what_the_carrier_asks_for_again_it_is_told_again_and_no_try_is_counted() {
        caller.speaks("en").presses("7");
        caller.does(new FlowInput.Resumed());
        assertThat(caller.heard()).startsWith("For orders");
        assertThat(caller.state().tries()).isEqualTo(1);
    }

    @Test
    void an_input_that_does_not_fit_changes_nothing() {
        caller.speaks("en").presses("1");
        FlowState waiting = caller.state();
        for (FlowInput stray : List.of(
                new FlowInput.Keys("1"),
                new FlowInput.NoInput(),
                new FlowInput.Left("9"),
                new FlowInput.HoursVerdict("service-line", false),
                new FlowInput.VoicemailLeft(3),
                new FlowInput.Arrived(List.of(), false))) {
            caller.does(stray);
            assertThat(caller.state()).isEqualTo(waiting);
            assertThat(caller.waitsFor()).isInstanceOf(Directive.EnterQueue.class);
        }
    }

    @Test
    void a_call_whose_arrival_was_lost_is_greeted_all_the_same() {
        assertThat(caller.does(new FlowInput.Resumed()).heard()).startsWith("Tervetuloa");
    }

    @Test
    void nothing_is_said_to_a_caller_who_is_gone() {
        caller.speaks("en").does(new FlowInput.HungUp());
        assertThat(caller.directives()).isEmpty();
        assertThat(caller.presses("1").directives()).isEmpty();
        assertThat(caller.state().phase()).isEqualTo(Phase.GONE);
    }

    @Test
    void the_state_says_since_when_the_node_has_been_waiting() {
        assertThat(caller.speaks("en").state().since()).isEqualTo(Instant.parse("2026-11-16T10:00:00Z"));
    }

    @Test
    void a_machine_that_presses_keys_for_ever_is_hung_up_on() {
        caller.speaks("en");
        for (int i = 0; i < FlowState.MOST_STEPS; i++) {
            caller.presses("9");
        }
        assertThat(caller.state().phase()).isEqualTo(Phase.ENDED);
    }
}
