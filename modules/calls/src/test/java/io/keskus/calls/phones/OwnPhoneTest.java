package io.keskus.calls.phones;

import static io.keskus.calls.bench.CallBench.CALLER;
import static io.keskus.calls.bench.CallBench.DEVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.calls.LegKind;
import io.keskus.calls.LineSummary;
import io.keskus.calls.bench.OnTheBench;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallState;
import io.keskus.telephony.Endpoint;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ProviderCallId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agent talks by their own telephone: from the beginning, or from the middle of a talk. */
class OwnPhoneTest extends OnTheBench {
    private static final ProviderCallId PHONE = new ProviderCallId("CAphone");
    private static final ProviderCallId AGAIN = new ProviderCallId("CAagain");

    @BeforeEach
    void begin() {
        bench.in(() -> bench.rooms.ownPhones.put(bench.ana, "040 111 2222"));
    }

    @Test
    void whoever_accepts_and_answers_the_telephone_gets_the_caller() {
        accepted();
        rings();
        assertThat(bench.carrier.dialled.to()).isInstanceOf(Endpoint.Phone.class);
        assertThat(bench.carrier.dialled.endOnExit()).isFalse();
        assertThat(bench.state()).isEqualTo(CallState.CONNECTING);
        bench.told.dialled(PHONE).status(PHONE, LegState.IN_PROGRESS, 0).callerJoins();
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
        assertThat(bench.talk()).containsExactly("agent joined leads talks", "customer joined talks");
        assertThat(phone()).isEqualTo("on");
    }

    @Test
    void the_conference_may_tell_it_first() {
        accepted();
        rings();
        bench.told.joins(PHONE);
        bench.told.dialled(PHONE).callerJoins();
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
    }

    @Test
    void a_telephone_that_nobody_answers_costs_the_caller_nothing() {
        accepted();
        rings();
        bench.told.dialled(PHONE).status(PHONE, LegState.NO_ANSWER, 0);
        assertThat(bench.state()).isEqualTo(CallState.QUEUED);
        assertThat(bench.floor.told).contains("away phone-not-answered").endsWith("enqueue");
    }

    @Test
    void the_time_for_a_browser_does_not_count_for_a_telephone_that_rings() {
        accepted();
        rings();
        bench.deadlinePasses();
        assertThat(bench.state()).isEqualTo(CallState.CONNECTING);
    }

    @Test
    void a_caller_who_leaves_while_it_rings_lets_it_ring_no_more() {
        accepted();
        rings();
        bench.told.dialled(PHONE).status(CALLER, LegState.COMPLETED, 20);
        assertThat(bench.carrier.orders).contains("hangUp CAphone");
        bench.status(PHONE, LegState.CANCELED, 0);
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
    }

    @Test
    void a_caller_who_leaves_before_the_leg_is_known_has_it_let_go_when_it_is() {
        accepted();
        rings();
        bench.status(CALLER, LegState.COMPLETED, 20);
        assertThat(bench.state()).isEqualTo(CallState.ENDING);
        bench.told.dialled(PHONE);
        assertThat(bench.carrier.orders).endsWith("hangUp CAphone");
        bench.status(PHONE, LegState.CANCELED, 0);
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
    }

    @Test
    void the_sound_of_a_talk_moves_when_the_telephone_is_answered_and_not_before() throws InterruptedException {
        bench.talking();
        rings();
        bench.told.dialled(PHONE);
        assertThat(phone()).isEqualTo("ringing");
        assertThat(bench.carrier.orders).doesNotContain("hangUp CAdevice");
        bench.status(PHONE, LegState.IN_PROGRESS, 0);
        assertThat(bench.carrier.orders).endsWith("hangUp CAdevice");
        bench.status(DEVICE, LegState.COMPLETED, 30);
        assertThat(bench.talk()).containsExactly("agent joined leads talks", "customer joined talks");
        bench.ends().status(PHONE, LegState.COMPLETED, 60).status(CALLER, LegState.COMPLETED, 90);
        assertThat(bench.nextEnded().legs())
                .filteredOn(leg -> leg.kind() == LegKind.PHONE)
                .extracting(leg -> leg.destinationClass())
                .containsExactly("fi-mobile");
        assertThat(bench.floor.told.stream().filter("talkEnded"::equals)).hasSize(1);
    }

    @Test
    void a_lost_browser_is_replaced_by_the_telephone() {
        bench.talking().status(DEVICE, LegState.COMPLETED, 30);
        rings();
        bench.told.dialled(PHONE).status(PHONE, LegState.IN_PROGRESS, 0);
        assertThat(bench.carrier.orders).endsWith("change CAcaller unhold");
        assertThat(bench.talk()).containsExactly("agent joined leads talks", "customer joined talks");
        bench.neverReturns();
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
    }

    @Test
    void a_telephone_that_is_not_answered_leaves_the_talk_as_it_is_and_may_ring_again() {
        bench.talking();
        rings();
        bench.told.dialled(PHONE).status(PHONE, LegState.BUSY, 0);
        assertThat(phone()).isEqualTo("null");
        assertThat(bench.talk()).containsExactly("agent joined leads talks", "customer joined talks");
        rings();
        assertThat(phone()).isEqualTo("ringing");
    }

    @Test
    void one_that_is_called_off_rings_no_more() {
        bench.talking();
        rings();
        bench.told.dialled(PHONE);
        bench.in(() -> bench.rooms.ownPhone.cancel(bench.call(), bench.ana));
        assertThat(bench.carrier.orders).endsWith("hangUp CAphone");
        bench.status(PHONE, LegState.CANCELED, 0);
        assertThat(bench.talk()).containsExactly("agent joined leads talks", "customer joined talks");
    }

    @Test
    void whoever_hangs_up_the_telephone_ends_the_talk() {
        onPhone();
        bench.status(PHONE, LegState.COMPLETED, 60);
        assertThat(bench.state()).isEqualTo(CallState.IVR);
        assertThat(bench.carrier.orders).endsWith("endConference");
    }

    @Test
    void the_sound_comes_back_to_the_browser() {
        onPhone();
        bench.deviceComesAs(AGAIN);
        assertThat(bench.carrier.orders).endsWith("hangUp CAphone");
        assertThat(phone()).isEqualTo("null");
        bench.status(PHONE, LegState.COMPLETED, 60);
        assertThat(bench.talk()).containsExactly("agent joined leads talks", "customer joined talks");
    }

    @Test
    void who_talks_by_telephone_is_muted_by_the_carrier() {
        onPhone();
        bench.in(() -> bench.rooms.muting.mute(bench.call(), bench.ana, true));
        bench.in(() -> bench.rooms.muting.mute(bench.call(), bench.ana, true));
        assertThat(bench.carrier.orders).endsWith("hangUp CAdevice", "change CAphone mute");
    }

    @Test
    void without_a_telephone_or_a_call_none_rings() {
        bench.talking();
        bench.in(() -> {
            bench.rooms.ownPhones.remove(bench.ana);
            return null;
        });
        assertThatThrownBy(this::rings).hasMessageContaining("no-own-phone");
        bench.in(() -> bench.rooms.ownPhones.put(bench.ana, "+358401112222"));
        bench.ends();
        assertThatThrownBy(this::rings).hasMessageContaining("not-expected");
        assertThatThrownBy(() -> bench.in(() -> bench.rooms.ownPhones.put(bench.ana, "112")))
                .hasMessageContaining("emergency-number");
    }

    @Test
    void what_the_browser_measured_is_in_the_journal() {
        bench.talking().ends();
        var measured = new LineSummary(30, 421, 380, 4, 60, 2);
        bench.in(() -> {
            bench.rooms.quality.note(bench.call(), bench.ana, measured);
            return null;
        });
        assertThat(bench.journal())
                .extracting(entry -> entry.fact())
                .contains(new Fact.LineMeasured(bench.ana, measured));
    }

    private void accepted() {
        bench.arrives().presses("1").waits().accepted();
    }

    private void rings() {
        bench.in(() -> bench.rooms.ownPhone.ring(bench.call(), bench.ana));
    }

    private void onPhone() {
        bench.talking();
        rings();
        bench.told.dialled(PHONE).status(PHONE, LegState.IN_PROGRESS, 0).status(DEVICE, LegState.COMPLETED, 30);
    }

    private String phone() {
        return bench.in(() -> bench.rooms.holding.talk(bench.call(), Optional.empty())).participants().stream()
                .filter(each -> each.role().equals("agent"))
                .map(each -> String.valueOf(each.phone()))
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
