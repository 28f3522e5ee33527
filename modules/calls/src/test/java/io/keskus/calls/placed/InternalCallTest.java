package io.keskus.calls.placed;

import static io.keskus.calls.bench.CallBench.DEVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.acd.AgentState;
import io.keskus.calls.CallOutcome;
import io.keskus.calls.LegKind;
import io.keskus.calls.SupervisionMode;
import io.keskus.calls.bench.CallBench;
import io.keskus.calls.bench.OnTheBench;
import io.keskus.calls.devices.AgentDevice;
import io.keskus.calls.live.CallState;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ProviderCallId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two agents talk, and no customer is in it. */
class InternalCallTest extends OnTheBench {
    private static final ProviderCallId BENS = new ProviderCallId("CAbens");

    private final AgentId ben = new AgentId(Ids.next());

    @Test
    void rings_when_the_callers_phone_is_there_and_ends_for_both_with_a_record_and_two_legs() throws Exception {
        calls();
        assertThat(bench.floor.told).containsExactly("direct");
        bench.deviceComes();
        assertThat(bench.state()).isEqualTo(CallState.DIALLING);
        assertThat(bench.floor.directed.get(1).agent()).isEqualTo(ben);
        comes();
        assertThat(bench.talk()).containsExactlyInAnyOrder("agent joined leads talks", "agent joined talks");
        bench.later(Duration.ofSeconds(40));
        hangsUp(ben);
        assertThat(bench.carrier.orders).contains("hangUp CAdevice", "hangUp CAbens");
        bench.status(BENS, LegState.COMPLETED, 40).status(DEVICE, LegState.COMPLETED, 50);
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
        var record = bench.record().orElseThrow();
        assertThat(record.direction()).isEqualTo("internal");
        assertThat(record.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(record.talkSeconds()).isEqualTo(40);
        assertThat(record.contact()).isEmpty();
        assertThat(record.providerCallId()).isEqualTo(DEVICE.value());
        assertThat(bench.hasTicket()).isFalse();
        assertThat(bench.nextEnded().legs())
                .extracting(leg -> leg.kind() + " " + leg.seconds())
                .containsExactlyInAnyOrder(LegKind.AGENT + " 50", LegKind.AGENT + " 40");
    }

    @Test
    void leaves_nothing_to_write_down_afterwards() {
        calls().deviceComes();
        comes();
        hangsUp(bench.ana);
        assertThat(bench.floor.told).endsWith("talkEnded", "wrapUpDone", "talkEnded", "wrapUpDone");
        bench.status(DEVICE, LegState.COMPLETED, 9).status(BENS, LegState.COMPLETED, 5);
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
    }

    @Test
    void a_colleague_who_declines_frees_the_caller_and_the_desk_is_told_why() {
        calls().deviceComes();
        bench.told.refuses(part(), ben);
        assertThat(bench.carrier.orders).endsWith("hangUp CAdevice");
        assertThat(bench.floor.told).endsWith("talkEnded", "wrapUpDone", "withdraw FAILED");
        assertThat(bench.floor.sent.get(bench.floor.sent.size() - 1).path("participants"))
                .extracting(each -> each.path("why").asText())
                .contains("declined");
        bench.status(DEVICE, LegState.COMPLETED, 9);
        assertThat(bench.record().orElseThrow().outcome()).isEqualTo(CallOutcome.NOT_REACHED);
    }

    @Test
    void a_caller_who_gives_up_takes_the_ringing_back() {
        calls().deviceComes();
        hangsUp(bench.ana);
        assertThat(bench.floor.told).endsWith("withdraw FAILED");
        bench.status(DEVICE, LegState.COMPLETED, 9);
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
    }

    @Test
    void the_colleague_reads_who_calls_and_about_what() {
        calls().deviceComes();
        assertThat(bench.in(() -> bench.rooms.preview.preview(part())))
                .containsEntry("internal", true)
                .containsEntry("askedBy", bench.ana.toString().substring(30))
                .containsEntry("note", "Lunch?")
                .doesNotContainKeys("number", "contact");
    }

    @Test
    void is_between_two_who_can_and_nobody_listens_in() {
        bench.floor.states.put(ben, AgentState.TALKING);
        assertThatThrownBy(this::calls).hasMessageContaining("agent-not-ready");
        bench.floor.states.put(ben, AgentState.IDLE);
        calls().deviceComes();
        comes();
        assertThatThrownBy(() -> bench.in(() ->
                        bench.rooms.supervision.begin(bench.call(), new AgentId(Ids.next()), SupervisionMode.LISTEN)))
                .hasMessageContaining("no-talk");
        assertThatThrownBy(() -> bench.in(() -> bench.rooms.holding.hold(bench.call(), bench.ana)))
                .hasMessageContaining("not-in-talk");
    }

    @Test
    void a_colleague_whose_browser_dies_may_come_back_and_otherwise_it_is_over_for_both() {
        calls().deviceComes();
        comes();
        bench.status(BENS, LegState.COMPLETED, 5);
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
        var token = bench.in(() -> bench.rooms.desk.invitation(bench.call(), ben))
                .params()
                .get(AgentDevice.OFFER_PARAMETER);
        bench.in(() -> {
            bench.rooms.returning.expire(token, bench.clock.instant());
            return null;
        });
        assertThat(bench.carrier.orders).endsWith("hangUp CAdevice");
        bench.status(DEVICE, LegState.COMPLETED, 40);
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
    }

    private void hangsUp(AgentId agent) {
        bench.in(() -> {
            bench.rooms.desk.hangUp(bench.call(), agent);
            return null;
        });
    }

    private CallBench calls() {
        bench.in(() -> bench.rooms.internal.place(bench.ana, ben, Optional.of("Lunch?")));
        return bench;
    }

    private void comes() {
        bench.told.accepts(part(), ben);
        var params =
                bench.in(() -> bench.rooms.desk.invitation(bench.call(), ben)).params();
        bench.deviceComes(BENS, Optional.of(ben), params);
    }

    private InteractionId part() {
        return bench.floor.directed.get(1).work();
    }
}
