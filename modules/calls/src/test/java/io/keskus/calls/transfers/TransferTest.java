package io.keskus.calls.transfers;

import static io.keskus.calls.bench.CallBench.CALLER;
import static io.keskus.calls.bench.CallBench.DEVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.acd.AgentState;
import io.keskus.calls.LegKind;
import io.keskus.calls.TransferTarget;
import io.keskus.calls.bench.OnTheBench;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallState;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.platform.Ids;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.StepInput;
import io.keskus.telephony.Verb;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer is given away without a word between the agents. */
class TransferTest extends OnTheBench {
    private static final ProviderCallId BENS = new ProviderCallId("CAbens");
    private static final ProviderCallId OUTSIDE = new ProviderCallId("CAoutside");

    private final AgentId ben = new AgentId(Ids.next());

    @BeforeEach
    void begin() {
        bench.talking();
    }

    @Test
    void into_a_queue_keeps_the_time_waited_before_and_frees_the_agent() {
        bench.later(Duration.ofSeconds(60));
        transfer(new TransferTarget.ToQueue("sales"));
        assertThat(bench.state()).isEqualTo(CallState.QUEUED);
        assertThat(bench.floor.told).endsWith("talkEnded", "enqueue");
        assertThat(bench.carrier.orders).endsWith("hangUp CAdevice", "redirect CAcaller");
        var waiting = bench.floor.work;
        assertThat(Duration.between(waiting.get(0).enqueuedAt(), waiting.get(1).enqueuedAt()))
                .isEqualTo(Duration.ofSeconds(60));
        bench.asks(bench.carrier.redirectedTo, new StepInput.None());
        assertThat(bench.hears(Verb.HoldInQueue.class)).isTrue();
    }

    @Test
    void whoever_takes_it_reads_who_gave_it_away_and_why() {
        transfer(new TransferTarget.ToQueue("sales"));
        assertThat(bench.in(() -> bench.rooms.preview.preview(bench.call())))
                .containsEntry("transferredBy", bench.ana.toString().substring(30))
                .containsEntry("note", "Wants an invoice");
        bench.status(CALLER, LegState.COMPLETED, 90).status(DEVICE, LegState.COMPLETED, 30);
        assertThat(bench.in(() -> bench.rooms.preview.preview(bench.call()))).doesNotContainKey("note");
    }

    @Test
    void the_end_of_the_old_talk_told_late_does_not_disturb_the_new_wait() {
        transfer(new TransferTarget.ToQueue("sales"));
        bench.asks(bench.verbOfTalk(), bench.talkEnded());
        assertThat(bench.hears(Verb.HoldInQueue.class)).isTrue();
        bench.status(DEVICE, LegState.COMPLETED, 30);
        assertThat(bench.state()).isEqualTo(CallState.QUEUED);
        bench.status(CALLER, LegState.COMPLETED, 90);
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
        assertThat(bench.floor.told).endsWith("withdraw ABANDONED");
    }

    @Test
    void an_agent_takes_it_as_from_a_queue() {
        transfer(new TransferTarget.ToAgent(ben));
        assertThat(bench.floor.told).endsWith("talkEnded", "direct");
        assertThat(bench.floor.directed.get(0).agent()).isEqualTo(ben);
        bench.asks(bench.carrier.redirectedTo, new StepInput.None());
        bench.told.accepts(bench.call(), ben);
        var params =
                bench.in(() -> bench.rooms.desk.invitation(bench.call(), ben)).params();
        bench.deviceComes(BENS, Optional.of(ben), params).callerJoins();
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
        assertThat(bench.talk()).containsExactly("agent left", "customer joined talks", "agent joined leads talks");
    }

    @Test
    void whom_the_agent_does_not_take_waits_for_anybody_at_the_old_place() {
        transfer(new TransferTarget.ToAgent(ben));
        bench.told.refuses(bench.call(), ben);
        assertThat(bench.state()).isEqualTo(CallState.QUEUED);
        assertThat(bench.floor.told).endsWith("direct", "enqueue");
        assertThat(bench.floor.work.get(1).enqueuedAt())
                .isEqualTo(bench.floor.work.get(0).enqueuedAt());
    }

    @Test
    void to_a_number_the_agent_goes_when_it_is_dialled_and_its_leg_is_billed() throws InterruptedException {
        toNumber();
        assertThat(bench.carrier.orders).endsWith("dial Phone", "change CAcaller hold");
        bench.told.dialled(OUTSIDE);
        assertThat(bench.carrier.orders).endsWith("hangUp CAdevice");
        bench.status(DEVICE, LegState.COMPLETED, 20).status(OUTSIDE, LegState.IN_PROGRESS, 0);
        assertThat(bench.talk()).containsExactly("agent left", "customer joined talks", "outside joined talks");
        bench.status(OUTSIDE, LegState.COMPLETED, 75).status(CALLER, LegState.COMPLETED, 120);
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
        var phone = bench.nextEnded().legs().stream()
                .filter(leg -> leg.kind() == LegKind.PHONE)
                .findFirst()
                .orElseThrow();
        assertThat(phone.destinationClass()).isEqualTo("fi-mobile");
        assertThat(phone.seconds()).isEqualTo(75);
        assertThat(phone.billable()).isTrue();
    }

    @Test
    void a_number_that_does_not_answer_brings_the_customer_back_into_the_queue() {
        toNumber();
        bench.told.dialled(OUTSIDE);
        bench.status(OUTSIDE, LegState.NO_ANSWER, 0);
        assertThat(bench.state()).isEqualTo(CallState.QUEUED);
        assertThat(bench.floor.told).endsWith("enqueue");
    }

    @Test
    void a_customer_who_leaves_before_the_leg_is_known_leaves_nothing_ringing() {
        toNumber();
        bench.status(CALLER, LegState.COMPLETED, 30).status(DEVICE, LegState.COMPLETED, 20);
        assertThat(bench.state()).isEqualTo(CallState.ENDING);
        bench.told.dialled(OUTSIDE);
        assertThat(bench.carrier.orders).contains("hangUp CAoutside");
        bench.status(OUTSIDE, LegState.CANCELED, 0);
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
    }

    @Test
    void news_of_the_conference_may_tell_the_leg_before_the_order_is_settled() {
        toNumber();
        bench.told.joins(OUTSIDE);
        assertThat(bench.talk()).contains("outside joined talks");
        bench.told.dialled(OUTSIDE);
        assertThat(bench.talk()).contains("outside joined talks");
    }

    @Test
    void the_journal_says_who_gave_the_customer_where() {
        transfer(new TransferTarget.ToQueue("sales"));
        assertThat(bench.journal())
                .extracting(entry -> entry.fact())
                .contains(new Fact.Transferred(bench.ana, "blind", "queue", Optional.of("sales"), Optional.empty()));
    }

    @Test
    void targets_that_cannot_be_are_refused_with_the_reason() {
        bench.floor.states.put(ben, AgentState.AWAY);
        assertRefused(new TransferTarget.ToAgent(ben), "agent-not-ready");
        assertRefused(new TransferTarget.ToAgent(bench.ana), "agent-not-ready");
        assertRefused(new TransferTarget.ToQueue("nowhere"), "queue-unknown");
        var ours = new PhoneNumber("+358931577001");
        assertRefused(new TransferTarget.ToNumber("112", ours), "emergency-number");
        assertRefused(new TransferTarget.ToNumber("+358401234567", new PhoneNumber("+3726001001")), "caller-number");
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
    }

    private void assertRefused(TransferTarget to, String type) {
        assertThatThrownBy(() -> transfer(to)).hasMessageContaining(type);
    }

    private void toNumber() {
        transfer(new TransferTarget.ToNumber("040 765 4321", new PhoneNumber("+358931577001")));
    }

    private void transfer(TransferTarget to) {
        bench.in(() -> bench.rooms.transfers.transfer(bench.call(), bench.ana, to, Optional.of("Wants an invoice")));
    }
}
