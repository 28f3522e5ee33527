package io.keskus.calls.carrier;

import static io.keskus.calls.bench.CallBench.CALLER;
import static io.keskus.calls.bench.CallBench.DEVICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.calls.CallOutcome;
import io.keskus.calls.bench.OnTheBench;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.Place;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.StepInput;
import io.keskus.telephony.StepInput.QueueLeft.Reason;
import io.keskus.telephony.Verb;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every state of a call, and who leaves in it: no agent is stuck, no leg stays open, and there is a record. */
class WhoLeavesWhenTest extends OnTheBench {
    @Test
    void caller_in_the_menu() {
        bench.arrives().status(CALLER, LegState.COMPLETED, 4);
        endedAs(CallOutcome.LEFT_IN_IVR);
        assertThat(bench.floor.told).isEmpty();
    }

    @Test
    void caller_in_the_queue() {
        bench.arrives().presses("1").waits();
        bench.later(Duration.ofSeconds(42));
        bench.status(CALLER, LegState.COMPLETED, 50);
        endedAs(CallOutcome.ABANDONED);
        assertThat(bench.floor.told).containsExactly("enqueue", "withdraw ABANDONED");
        assertThat(bench.record().orElseThrow().waitSeconds()).isEqualTo(42);
    }

    @Test
    void caller_in_the_queue_told_by_the_queue_first() {
        bench.arrives().presses("1").waits().leavesQueue(Reason.HUNG_UP);
        assertThat(bench.state()).isEqualTo(CallState.ENDING);
        bench.status(CALLER, LegState.COMPLETED, 50);
        endedAs(CallOutcome.ABANDONED);
        assertThat(bench.floor.told).containsExactly("enqueue", "withdraw ABANDONED");
    }

    @Test
    void caller_after_an_agent_accepted() {
        bench.arrives().presses("1").waits().accepted().status(CALLER, LegState.COMPLETED, 9);
        endedAs(CallOutcome.ABANDONED);
        assertThat(bench.floor.told).containsExactly("enqueue", "send connect", "withdraw ABANDONED");
    }

    @Test
    void caller_while_the_agents_device_is_already_there() {
        bench.arrives().presses("1").waits().accepted().deviceComes().status(CALLER, LegState.COMPLETED, 9);
        assertThat(bench.carrier.orders).containsExactly("redirect CAcaller", "hangUp CAdevice");
        assertThat(bench.state()).isEqualTo(CallState.ENDING);
        bench.status(DEVICE, LegState.COMPLETED, 2);
        endedAs(CallOutcome.ABANDONED);
    }

    @Test
    void caller_in_the_talk() {
        bench.talking();
        bench.later(Duration.ofSeconds(61));
        bench.status(CALLER, LegState.COMPLETED, 70);
        assertThat(bench.floor.told).endsWith("talkEnded");
        assertThat(bench.carrier.orders).contains("hangUp CAdevice");
        bench.status(DEVICE, LegState.COMPLETED, 61);
        endedAs(CallOutcome.ANSWERED);
        assertThat(bench.record().orElseThrow().talkSeconds()).isEqualTo(61);
    }

    @Test
    void agent_in_the_talk_and_the_caller_goes_on_in_the_flow() {
        bench.talking().ends();
        assertThat(bench.state()).isEqualTo(CallState.IVR);
        assertThat(bench.carrier.orders).endsWith("endConference");
        assertThat(bench.floor.told).endsWith("talkEnded");
        bench.status(DEVICE, LegState.COMPLETED, 30);
        bench.asks(
                bench.verbOfTalk(),
                new StepInput.DialEnded(StepInput.DialEnded.Result.ANSWERED, Optional.empty(), Optional.empty()));
        assertThat(bench.hears(Verb.HangUp.class)).isTrue();
        bench.status(CALLER, LegState.COMPLETED, 40);
        endedAs(CallOutcome.ANSWERED);
        assertThat(bench.floor.told.stream().filter("talkEnded"::equals)).hasSize(1);
    }

    @Test
    void agents_device_in_the_talk_and_the_talk_goes_on() {
        bench.talking().status(DEVICE, LegState.COMPLETED, 30);
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
        assertThat(bench.floor.told).doesNotContain("talkEnded");
    }

    @Test
    void caller_in_the_talk_told_first_by_the_agents_being_thrown_out() {
        bench.talking();
        bench.asks(DEVICE, new Place(Place.Kind.AGENT_OUT, 3).token(), bench.talkEnded(), LegState.IN_PROGRESS);
        assertThat(bench.floor.told).endsWith("talkEnded");
        bench.status(DEVICE, LegState.COMPLETED, 61).status(CALLER, LegState.COMPLETED, 70);
        endedAs(CallOutcome.ANSWERED);
    }

    @Test
    void agent_between_accepting_and_the_callers_coming() {
        bench.arrives().presses("1").waits().accepted().deviceComes().status(DEVICE, LegState.COMPLETED, 1);
        assertThat(bench.state()).isEqualTo(CallState.QUEUED);
        assertThat(bench.floor.told)
                .containsExactly("enqueue", "send connect", "away hung-up", "withdraw FAILED", "enqueue");
        assertThat(bench.floor.work.get(1).enqueuedAt())
                .isEqualTo(bench.floor.work.get(0).enqueuedAt());
        // the redirect was on its way already: the caller is parked again
        bench.callerJoins();
        assertThat(bench.hears(Verb.HoldInQueue.class)).isTrue();
    }

    @Test
    void agent_by_the_desk_before_the_device_has_come() {
        bench.arrives().presses("1").waits().accepted().ends();
        assertThat(bench.state()).isEqualTo(CallState.QUEUED);
        assertThat(bench.floor.told)
                .containsExactly("enqueue", "send connect", "away hung-up", "withdraw FAILED", "enqueue");
        bench.accepted(2).deviceComes().callerJoins();
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
    }

    @Test
    void agent_by_the_desk_while_the_caller_is_on_the_way() {
        bench.arrives().presses("1").waits().accepted().deviceComes().ends();
        assertThat(bench.carrier.orders).endsWith("hangUp CAdevice");
        assertThat(bench.state()).isEqualTo(CallState.QUEUED);
        bench.status(DEVICE, LegState.COMPLETED, 1);
        bench.callerJoins();
        assertThat(bench.hears(Verb.HoldInQueue.class)).isTrue();
        assertThat(bench.floor.told.stream().filter("withdraw FAILED"::equals)).hasSize(1);
    }

    @Test
    void agent_who_never_comes() {
        bench.arrives().presses("1").waits().accepted().deadlinePasses();
        assertThat(bench.state()).isEqualTo(CallState.QUEUED);
        assertThat(bench.floor.told).contains("away connection-lost", "withdraw FAILED");
        bench.accepted(2).deviceComes().callerJoins();
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
    }

    @Test
    void a_deadline_that_comes_late_does_nothing() {
        bench.talking().deadlinePasses();
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
    }

    @Test
    void caller_by_key_to_leave_a_message() {
        bench.arrives().presses("1").waits().presses("9");
        assertThat(bench.hears(Verb.LeaveQueue.class)).isTrue();
        bench.leavesQueue(Reason.LEFT);
        assertThat(bench.hears(Verb.TakeVoicemail.class)).isTrue();
        assertThat(bench.floor.told).containsExactly("enqueue", "withdraw LEFT");
    }

    @Test
    void an_acceptance_that_crosses_the_callers_leaving_comes_to_nothing() {
        bench.arrives().presses("1").waits().presses("9").accepted();
        assertThat(bench.state()).isEqualTo(CallState.QUEUED);
        bench.leavesQueue(Reason.LEFT);
        assertThat(bench.hears(Verb.TakeVoicemail.class)).isTrue();
    }

    @Test
    void caller_who_waits_too_long() {
        bench.arrives().presses("1").waits();
        bench.later(Duration.ofMinutes(5));
        bench.asks(bench.verb(Verb.GoTo.class).step(), new StepInput.Waiting(1, Duration.ofMinutes(5), 1));
        assertThat(bench.floor.told).endsWith("withdraw EXPIRED");
        bench.leavesQueue(Reason.LEFT);
        assertThat(bench.hears(Verb.TakeVoicemail.class)).isTrue();
    }

    @Test
    void a_device_with_a_used_or_foreign_token_is_refused() {
        bench.arrives().presses("1").waits().accepted();
        var params = bench.in(() -> bench.rooms.desk.invitation(bench.call(), bench.ana))
                .params();
        bench.deviceComes(DEVICE, Optional.empty(), params);
        assertThat(bench.hears(Verb.Reject.class)).isTrue();
        bench.deviceComes();
        bench.deviceComes(new ProviderCallId("CAother"), Optional.of(bench.ana), params);
        assertThat(bench.hears(Verb.Reject.class)).isTrue();
    }

    @Test
    void news_that_comes_twice_or_backwards_changes_nothing() {
        bench.talking().status(CALLER, LegState.COMPLETED, 70).status(DEVICE, LegState.COMPLETED, 61);
        int facts = bench.journal().size();
        bench.status(CALLER, LegState.COMPLETED, 70)
                .status(CALLER, LegState.RINGING, 0)
                .status(DEVICE, LegState.FAILED, 0);
        assertThat(bench.journal()).hasSize(facts);
    }

    @Test
    void legs_of_which_no_news_came_are_found_in_the_carriers_books() {
        bench.talking();
        bench.later(Duration.ofMinutes(6));
        bench.bookedAs(CALLER, LegState.COMPLETED, 70);
        bench.bookedAs(DEVICE, LegState.COMPLETED, 61);
        bench.checkBooks();
        endedAs(CallOutcome.ANSWERED);
    }

    @Test
    void a_call_that_never_reached_us_has_a_record_from_the_carriers_books_once() {
        bench.bookedAs(CALLER, LegState.COMPLETED, 12);
        bench.bookedAs(DEVICE, LegState.NO_ANSWER, 0);
        bench.rooms.lostCalls.look(bench.tenant);
        bench.rooms.lostCalls.look(bench.tenant);
        endedAs(CallOutcome.LOST);
    }

    private void endedAs(CallOutcome outcome) {
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
        assertThat(bench.record().orElseThrow().outcome()).isEqualTo(outcome);
        assertThat(bench.hasTicket()).isTrue();
    }
}
