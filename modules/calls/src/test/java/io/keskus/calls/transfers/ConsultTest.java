package io.keskus.calls.transfers;

import static io.keskus.calls.bench.CallBench.CALLER;
import static io.keskus.calls.bench.CallBench.DEVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.acd.AgentState;
import io.keskus.calls.CallOutcome;
import io.keskus.calls.TransferTarget;
import io.keskus.calls.bench.OnTheBench;
import io.keskus.calls.live.CallState;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.StepInput;
import io.keskus.telephony.Verb;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A word with a colleague while the customer is on hold, and every way out of it. */
class ConsultTest extends OnTheBench {
    private static final ProviderCallId BENS = new ProviderCallId("CAbens");

    private final AgentId ben = new AgentId(Ids.next());

    @BeforeEach
    void begin() {
        bench.talking();
    }

    @Test
    void a_warm_transfer_gives_the_customer_to_the_colleague_and_frees_the_agent() {
        asks().comes();
        assertThat(bench.talk()).contains("agent joined leads talks", "customer joined talks held", "agent joined");
        bench.later(Duration.ofSeconds(20));
        bench.in(() -> bench.rooms.consults.complete(bench.call(), bench.ana));
        assertThat(bench.talk()).contains("agent left", "customer joined talks", "agent joined leads talks");
        assertThat(bench.carrier.orders)
                .containsSubsequence("change CAcaller hold", "change CAcaller unhold", "hangUp CAdevice");
        assertThat(bench.floor.told).endsWith("talkEnded");
        bench.status(DEVICE, LegState.COMPLETED, 30);
        bench.later(Duration.ofSeconds(60));
        bench.status(CALLER, LegState.COMPLETED, 100).status(BENS, LegState.COMPLETED, 80);
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
        assertThat(bench.record().orElseThrow().agent()).contains(ben);
        assertThat(bench.record().orElseThrow().outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(bench.record().orElseThrow().talkSeconds()).isEqualTo(80);
        assertThat(bench.floor.told.stream().filter("talkEnded"::equals)).hasSize(2);
    }

    @Test
    void the_colleague_reads_who_asks_and_why_until_the_call_is_over() {
        asks();
        assertThat(bench.in(() -> bench.rooms.preview.preview(part())))
                .containsEntry("consultation", true)
                .containsEntry("askedBy", bench.ana.toString().substring(30))
                .containsEntry("note", "Wants an invoice");
        comes();
        bench.status(BENS, LegState.COMPLETED, 10).status(CALLER, LegState.COMPLETED, 30);
        bench.status(DEVICE, LegState.COMPLETED, 30);
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
        assertThat(bench.in(() -> bench.rooms.preview.preview(part()))).doesNotContainKey("note");
    }

    @Test
    void all_talk_together_and_the_one_who_asked_leaves_first() {
        asks().comes();
        bench.in(() -> bench.rooms.consults.merge(bench.call(), bench.ana));
        assertThat(bench.talk()).contains("customer joined talks", "agent joined talks");
        bench.status(DEVICE, LegState.COMPLETED, 30).neverReturns();
        assertThat(bench.talk()).contains("agent joined leads talks");
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
        bench.ends(ben);
        assertThat(bench.state()).isEqualTo(CallState.IVR);
    }

    @Test
    void a_colleague_who_comes_when_the_customer_was_taken_back_talks_with_both() {
        asks();
        bench.in(() -> bench.rooms.holding.resume(bench.call(), bench.ana));
        comes();
        assertThat(bench.talk()).contains("customer joined talks", "agent joined talks", "agent joined leads talks");
    }

    @Test
    void swapping_holds_the_one_and_takes_back_the_other() {
        asks().comes();
        bench.in(() -> bench.rooms.consults.swap(bench.call(), bench.ana));
        assertThat(bench.talk()).contains("customer joined talks", "agent joined held");
        bench.in(() -> bench.rooms.consults.swap(bench.call(), bench.ana));
        assertThat(bench.talk()).contains("customer joined talks held", "agent joined");
    }

    @Test
    void cancelling_while_it_rings_withdraws_the_offer_and_brings_the_customer_back() {
        asks();
        bench.in(() -> bench.rooms.consults.cancel(bench.call(), bench.ana));
        assertThat(bench.talk()).contains("customer joined talks", "agent left");
        assertThat(bench.floor.told).endsWith("withdraw FAILED");
        assertThat(bench.carrier.orders).endsWith("change CAcaller unhold");
    }

    @Test
    void cancelling_while_they_talk_lets_the_colleague_go() {
        asks().comes();
        bench.in(() -> bench.rooms.consults.cancel(bench.call(), bench.ana));
        assertThat(bench.carrier.orders).contains("hangUp CAbens");
        assertThat(bench.floor.told).endsWith("talkEnded");
    }

    @Test
    void a_colleague_who_declines_leaves_the_customer_on_hold_with_the_agent() {
        asks();
        bench.told.refuses(part(), ben);
        assertThat(bench.talk()).contains("customer joined talks held", "agent left", "agent joined leads talks");
    }

    @Test
    void an_agent_who_leaves_while_it_rings_gives_the_customer_to_whoever_comes() {
        asks();
        bench.status(DEVICE, LegState.COMPLETED, 30);
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
        bench.asks(bench.verbOfTalk(), bench.talkEnded());
        assertThat(bench.verb(Verb.JoinConference.class).startOnEnter()).isFalse();
        comes();
        bench.neverReturns();
        assertThat(bench.talk()).contains("agent joined leads talks", "customer joined talks");
    }

    @Test
    void when_nobody_comes_after_the_agent_left_the_customer_waits_again() {
        asks();
        bench.status(DEVICE, LegState.COMPLETED, 30).neverReturns();
        bench.told.refuses(part(), ben);
        assertThat(bench.state()).isEqualTo(CallState.QUEUED);
        assertThat(bench.floor.told).endsWith("enqueue");
        bench.asks(bench.carrier.redirectedTo, new StepInput.None());
        assertThat(bench.hears(Verb.HoldInQueue.class)).isTrue();
    }

    @Test
    void a_customer_who_leaves_on_hold_frees_both_agents_and_the_one_who_rings() {
        asks();
        bench.status(CALLER, LegState.COMPLETED, 60);
        assertThat(bench.floor.told).contains("talkEnded", "withdraw FAILED");
        bench.status(DEVICE, LegState.COMPLETED, 50);
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
    }

    @Test
    void a_colleague_who_leaves_again_leaves_the_agent_in_the_lead() {
        asks().comes();
        bench.ends(ben);
        assertThat(bench.talk()).contains("agent joined leads talks", "customer joined talks held", "agent left");
        assertThat(bench.carrier.orders).endsWith("hangUp CAbens");
    }

    @Test
    void nobody_who_is_busy_is_asked_and_nobody_asks_twice() {
        bench.floor.states.put(ben, AgentState.TALKING);
        assertThatThrownBy(this::asks).hasMessageContaining("agent-not-ready");
        bench.floor.states.put(ben, AgentState.IDLE);
        asks();
        assertThatThrownBy(this::asks).hasMessageContaining("talk-shared");
        assertThatThrownBy(() -> bench.in(() -> bench.rooms.consults.complete(bench.call(), bench.ana)))
                .hasMessageContaining("no-consultation");
    }

    private ConsultTest asks() {
        bench.in(() -> bench.rooms.consults.consult(
                bench.call(), bench.ana, new TransferTarget.ToAgent(ben), Optional.of("Wants an invoice")));
        return this;
    }

    private void comes() {
        bench.told.accepts(part(), ben);
        var params =
                bench.in(() -> bench.rooms.desk.invitation(bench.call(), ben)).params();
        bench.deviceComes(BENS, Optional.of(ben), params);
    }

    private InteractionId part() {
        return bench.floor.directed.get(bench.floor.directed.size() - 1).work();
    }
}
