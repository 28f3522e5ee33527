package io.keskus.calls.placed;

import static io.keskus.calls.bench.CallBench.DEVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.acd.AgentState;
import io.keskus.calls.CallOutcome;
import io.keskus.calls.LegKind;
import io.keskus.calls.bench.CallBench;
import io.keskus.calls.bench.OnTheBench;
import io.keskus.calls.live.CallState;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.platform.Ids;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ProviderCallId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An agent calls: the own device first, then the number; and who leaves when. */
class OutboundCallTest extends OnTheBench {
    private static final PhoneNumber OURS = new PhoneNumber("+358931577001");
    private static final ProviderCallId THEIRS = new ProviderCallId("CAtheirs");

    @Test
    void work_that_was_accepted_becomes_the_call_under_its_own_id() {
        var work = new InteractionId(Ids.next());
        bench.in(() -> {
            var contact = bench.rooms.contacts.findOrCreateByNumber(new PhoneNumber("+358401234567"), Optional.empty());
            bench.rooms.outbound.callBack(
                    bench.ana,
                    work,
                    contact,
                    "040 123 4567",
                    OURS,
                    bench.floor.findQueue("sales").orElseThrow().id());
            return null;
        });
        bench.deviceComes();

        assertThat(bench.call()).isEqualTo(work);
        assertThat(bench.state()).isEqualTo(CallState.DIALLING);
        assertThat(bench.floor.told).doesNotContain("direct");
    }

    @Test
    void reaches_somebody_and_comes_out_as_a_call_with_record_ticket_contact_and_legs() throws InterruptedException {
        places().deviceComes();
        assertThat(bench.state()).isEqualTo(CallState.DIALLING);
        assertThat(bench.carrier.dialled.callerNumber()).isEqualTo(OURS);
        bench.told.dialled(THEIRS);
        bench.later(Duration.ofSeconds(5));
        bench.status(THEIRS, LegState.IN_PROGRESS, 0);
        assertThat(bench.talk()).containsExactlyInAnyOrder("agent joined leads talks", "customer joined talks");
        bench.later(Duration.ofSeconds(61));
        bench.status(THEIRS, LegState.COMPLETED, 61).status(DEVICE, LegState.COMPLETED, 68);
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
        var record = bench.record().orElseThrow();
        assertThat(record.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(record.talkSeconds()).isEqualTo(61);
        assertThat(record.agent()).contains(bench.ana);
        assertThat(record.contact()).isPresent();
        assertThat(bench.hasTicket()).isTrue();
        assertThat(bench.nextEnded().legs())
                .extracting(leg -> leg.kind() + " " + leg.destinationClass() + " " + leg.seconds())
                .containsExactlyInAnyOrder(LegKind.PHONE + " fi-mobile 61", LegKind.AGENT + " client 68");
        assertThat(bench.floor.told).endsWith("talkEnded");
    }

    @Test
    void a_number_that_is_busy_frees_the_agent() {
        places().deviceComes().told.dialled(THEIRS).status(THEIRS, LegState.BUSY, 0);
        assertThat(bench.carrier.orders).endsWith("hangUp CAdevice");
        assertThat(bench.floor.told).endsWith("talkEnded");
        bench.status(DEVICE, LegState.COMPLETED, 9);
        assertNotReached();
    }

    @Test
    void the_deadline_of_calls_from_a_queue_is_none_of_a_call_of_ones_own() {
        places().deadlinePasses();
        assertThat(bench.state()).isEqualTo(CallState.CONNECTING);
        assertThat(bench.floor.told).containsExactly("direct");
    }

    @Test
    void an_agent_who_gives_up_leaves_nothing_ringing() {
        places().deviceComes();
        bench.in(() -> {
            bench.rooms.desk.hangUp(bench.call(), bench.ana);
            return null;
        });
        bench.status(DEVICE, LegState.COMPLETED, 9);
        assertThat(bench.state()).isEqualTo(CallState.ENDING);
        bench.told.dialled(THEIRS);
        assertThat(bench.carrier.orders).endsWith("hangUp CAtheirs");
        bench.status(THEIRS, LegState.CANCELED, 0);
        assertNotReached();
    }

    @Test
    void an_agent_whose_device_dies_while_it_rings_leaves_nothing_ringing() {
        places().deviceComes().told.dialled(THEIRS).status(DEVICE, LegState.COMPLETED, 3);
        assertThat(bench.carrier.orders).contains("hangUp CAtheirs");
        bench.status(THEIRS, LegState.CANCELED, 0);
        assertNotReached();
    }

    @Test
    void an_agent_who_got_an_offer_at_the_same_moment_does_not_call() {
        places();
        bench.told.notFree(bench.call(), bench.ana);
        assertNotReached();
        assertThat(bench.carrier.orders).isEmpty();
    }

    @Test
    void an_order_that_is_given_up_ends_the_call() {
        places().deviceComes();
        bench.told.dialFails();
        bench.status(DEVICE, LegState.COMPLETED, 9);
        assertNotReached();
    }

    @Test
    void destinations_and_moments_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> place("112")).hasMessageContaining("emergency-number");
        assertThatThrownBy(() -> place("12")).hasMessageContaining("number-unusable");
        bench.floor.states.put(bench.ana, AgentState.TALKING);
        assertThatThrownBy(() -> place("+358407654321")).hasMessageContaining("agent-not-free");
    }

    private void assertNotReached() {
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
        assertThat(bench.record().orElseThrow().outcome()).isEqualTo(CallOutcome.NOT_REACHED);
        assertThat(bench.record().orElseThrow().talkSeconds()).isZero();
    }

    private CallBench places() {
        place("040 765 4321");
        return bench;
    }

    private void place(String number) {
        bench.in(() -> bench.rooms.outbound.place(bench.ana, number, OURS, Optional.empty()));
    }
}
