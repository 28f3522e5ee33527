package io.keskus.calls.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.acd.AgentState;
import io.keskus.calls.TransferTarget;
import io.keskus.calls.bench.OnTheBench;
import io.keskus.calls.journal.Entry;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallState;
import io.keskus.kernel.AgentId;
import io.keskus.platform.Ids;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who waits is moved by a supervisor. */
class MoveTest extends OnTheBench {
    private final AgentId mia = new AgentId(Ids.next());
    private final AgentId ben = new AgentId(Ids.next());

    @BeforeEach
    void begin() {
        bench.arrives().presses("1").waits();
    }

    @Test
    void to_another_queue_with_the_time_waited_so_far() {
        bench.later(Duration.ofSeconds(40));
        move(new TransferTarget.ToQueue("support"));

        assertThat(bench.floor.told).endsWith("withdraw LEFT", "enqueue");
        var work = bench.floor.work;
        assertThat(work.get(1).queue()).isEqualTo(bench.floor.support);
        assertThat(work.get(1).enqueuedAt()).isEqualTo(work.get(0).enqueuedAt());
        assertThat(bench.journal())
                .extracting(Entry::fact)
                .contains(new Fact.Moved(mia, Optional.of("support"), Optional.empty()));
    }

    @Test
    void an_offer_from_the_queue_of_before_is_accepted_in_vain() {
        bench.told.offers(bench.floor.sales, bench.ana, 1);
        move(new TransferTarget.ToQueue("support"));

        bench.told.accepts(bench.ana, 1);
        assertThat(bench.state()).isEqualTo(CallState.QUEUED);

        bench.told.offers(bench.floor.sales, bench.ana, 1);
        bench.told.offers(bench.floor.support, bench.ana, 2);
        bench.told.accepts(bench.ana, 2);
        assertThat(bench.state()).isEqualTo(CallState.CONNECTING);
    }

    @Test
    void to_one_agent_who_is_asked_alone() {
        move(new TransferTarget.ToAgent(ben));

        assertThat(bench.floor.told).endsWith("withdraw LEFT", "direct");
        assertThat(bench.floor.directed.get(0).agent()).isEqualTo(ben);
        bench.told.offers(bench.floor.sales, bench.ana, 1);
        bench.told.accepts(bench.ana, 1);
        assertThat(bench.state()).as("the offer of before").isEqualTo(CallState.QUEUED);
        bench.told.refuses(bench.call(), ben);
        assertThat(bench.floor.told).as("whom that one does not take").endsWith("enqueue");
    }

    @Test
    void back_again_is_a_move_like_any_other_and_the_same_queue_none() {
        move(new TransferTarget.ToQueue("support"));
        move(new TransferTarget.ToQueue("support"));
        move(new TransferTarget.ToQueue("sales"));

        assertThat(bench.floor.work).hasSize(3);
        assertThat(bench.floor.work.get(2).enqueuedAt())
                .isEqualTo(bench.floor.work.get(0).enqueuedAt());
    }

    @Test
    void refused_when_nobody_waits_or_the_agent_is_busy() {
        bench.floor.states.put(ben, AgentState.TALKING);
        assertThatThrownBy(() -> move(new TransferTarget.ToAgent(ben))).hasMessageContaining("agent-not-ready");
        assertThatThrownBy(() -> move(new TransferTarget.ToQueue("nowhere"))).hasMessageContaining("queue-unknown");

        bench.accepted().deviceComes().callerJoins();
        assertThatThrownBy(() -> move(new TransferTarget.ToQueue("support"))).hasMessageContaining("not-waiting");
    }

    private void move(TransferTarget to) {
        bench.in(() -> {
            bench.rooms.moves.move(bench.call(), mia, to);
            return null;
        });
    }
}
