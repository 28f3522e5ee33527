package io.keskus.calls.talk;

import static io.keskus.calls.bench.CallBench.CALLER;
import static io.keskus.calls.bench.CallBench.DEVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.calls.ParticipantView;
import io.keskus.calls.TalkView;
import io.keskus.calls.bench.OnTheBench;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallState;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import io.keskus.telephony.LegState;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The customer hears music and comes back. */
class HoldTest extends OnTheBench {
    @Test
    void holds_and_takes_back_and_says_so_in_the_journal() {
        bench.talking();
        assertThat(customer(hold()).held()).isTrue();
        assertThat(customer(resume()).held()).isFalse();
        assertThat(bench.carrier.orders).containsSubsequence("change CAcaller hold", "change CAcaller unhold");
        assertThat(bench.journal())
                .extracting(entry -> entry.fact().getClass().getSimpleName())
                .containsSubsequence("TalkBegan", "Held", "Resumed");
    }

    @Test
    void everybody_sees_since_when() {
        bench.talking();
        bench.later(Duration.ofSeconds(30));
        var held = customer(hold()).heldSince();
        bench.later(Duration.ofSeconds(30));
        assertThat(customer(hold()).heldSince())
                .isEqualTo(held)
                .isEqualTo(bench.clock.instant().minusSeconds(30));
        assertThat(customer(resume()).heldSince()).isNull();
    }

    @Test
    void twice_is_once() {
        bench.talking();
        hold();
        hold();
        resume();
        resume();
        assertThat(bench.carrier.orders.stream().filter(order -> order.startsWith("change")))
                .hasSize(2);
        assertThat(bench.journal().stream().filter(entry -> entry.fact() instanceof Fact.Held))
                .hasSize(1);
    }

    @Test
    void the_desk_is_told_the_whole_talk() {
        bench.talking();
        hold();
        var told = bench.floor.sent.get(bench.floor.sent.size() - 1);
        assertThat(told.path("state").asText()).isEqualTo("talking");
        assertThat(told.path("participants"))
                .extracting(each ->
                        each.path("role").asText() + " " + each.path("held").asBoolean())
                .containsExactly("agent false", "customer true");
    }

    @Test
    void is_for_the_agent_in_the_talk_alone() {
        bench.talking();
        var stranger = new AgentId(Ids.next());
        assertThatThrownBy(() -> bench.in(() -> bench.rooms.holding.hold(bench.call(), stranger)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("not-in-talk");
        assertThatThrownBy(() -> bench.in(() -> bench.rooms.holding.talk(bench.call(), Optional.of(stranger))))
                .hasMessageContaining("call-unknown");
    }

    @Test
    void a_caller_who_hangs_up_on_hold_frees_the_agent() {
        bench.talking();
        hold();
        bench.status(CALLER, LegState.COMPLETED, 70);
        assertThat(bench.floor.told).contains("talkEnded");
        assertThat(bench.carrier.orders).endsWith("hangUp CAdevice");
        bench.status(DEVICE, LegState.COMPLETED, 60);
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
    }

    private TalkView hold() {
        return bench.in(() -> bench.rooms.holding.hold(bench.call(), bench.ana));
    }

    private TalkView resume() {
        return bench.in(() -> bench.rooms.holding.resume(bench.call(), bench.ana));
    }

    private static ParticipantView customer(TalkView talk) {
        return talk.participants().stream()
                .filter(each -> each.role().equals("customer"))
                .findFirst()
                .orElseThrow();
    }
}
