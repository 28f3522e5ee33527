package io.keskus.calls.supervision;

import static io.keskus.calls.bench.CallBench.DEVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.calls.SupervisionMode;
import io.keskus.calls.bench.OnTheBench;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallState;
import io.keskus.kernel.AgentId;
import io.keskus.platform.Ids;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.Verb;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A supervisor in somebody else's talk. */
class SupervisionTest extends OnTheBench {
    private static final ProviderCallId HERS = new ProviderCallId("CAliisas");

    private final AgentId liisa = new AgentId(Ids.next());

    @BeforeEach
    void begin() {
        bench.talking();
    }

    @Test
    void listens_unheard_and_the_journal_knows() {
        comes(SupervisionMode.LISTEN);
        var join = bench.verb(Verb.JoinConference.class);
        assertThat(join.muted()).isTrue();
        assertThat(join.endOnExit()).isFalse();
        assertThat(bench.talk()).contains("supervisor joined");
        assertThat(bench.journal())
                .extracting(entry -> entry.fact())
                .contains(new Fact.Supervised(liisa, SupervisionMode.LISTEN));
    }

    @Test
    void whispers_to_the_agent_alone() {
        comes(SupervisionMode.WHISPER);
        assertThat(bench.verb(Verb.JoinConference.class).coached()).contains(DEVICE);
    }

    @Test
    void goes_from_listening_to_whispering_to_joining_in() {
        comes(SupervisionMode.LISTEN);
        changes(SupervisionMode.WHISPER);
        changes(SupervisionMode.BARGE);
        assertThat(bench.carrier.orders).endsWith("change CAliisas unmute coach", "change CAliisas unmute open");
    }

    @Test
    void takes_the_talk_over_and_the_agent_is_free() {
        comes(SupervisionMode.LISTEN);
        changes(SupervisionMode.TAKE_OVER);
        assertThat(bench.talk()).containsExactly("agent left", "customer joined talks", "agent joined leads talks");
        assertThat(bench.carrier.orders).endsWith("hangUp CAdevice");
        assertThat(bench.floor.told).endsWith("talkEnded");
        bench.status(DEVICE, LegState.COMPLETED, 20);
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
    }

    @Test
    void may_come_in_order_to_take_over() {
        comes(SupervisionMode.TAKE_OVER);
        assertThat(bench.talk()).contains("agent joined leads talks", "agent left");
    }

    @Test
    void leaves_and_the_talk_is_as_before() {
        comes(SupervisionMode.BARGE);
        bench.in(() -> {
            bench.rooms.supervision.end(bench.call(), liisa);
            return null;
        });
        assertThat(bench.carrier.orders).endsWith("hangUp CAliisas");
        assertThat(bench.talk()).contains("agent joined leads talks", "supervisor left");
    }

    @Test
    void an_agent_who_hangs_up_ends_the_talk_for_the_supervisor_too() {
        comes(SupervisionMode.LISTEN);
        bench.ends();
        assertThat(bench.state()).isEqualTo(CallState.IVR);
        assertThat(bench.carrier.orders).endsWith("endConference");
    }

    @Test
    void without_a_talk_there_is_nothing_to_hear() {
        bench.ends();
        assertThatThrownBy(() -> begins(SupervisionMode.LISTEN)).hasMessageContaining("no-talk");
    }

    private void comes(SupervisionMode mode) {
        begins(mode);
        var params =
                bench.in(() -> bench.rooms.desk.invitation(bench.call(), liisa)).params();
        bench.deviceComes(HERS, Optional.of(liisa), params);
    }

    private void begins(SupervisionMode mode) {
        bench.in(() -> bench.rooms.supervision.begin(bench.call(), liisa, mode));
    }

    private void changes(SupervisionMode mode) {
        bench.in(() -> bench.rooms.supervision.change(bench.call(), liisa, mode));
    }
}
