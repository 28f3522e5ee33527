package io.keskus.calls.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.calls.WaitOutcome;
import io.keskus.calls.journal.Entry;
import io.keskus.calls.journal.Fact;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.QueueId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EndedWaitTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final QueueId SALES = new QueueId(new UUID(0, 1));
    private static final QueueId SUPPORT = new QueueId(new UUID(0, 2));
    private static final AgentId ANA = new AgentId(new UUID(0, 3));

    private final List<Entry> journal = new ArrayList<>();

    @Test
    void a_talk_answers_the_wait() {
        at(0, queued(SALES));
        at(12, new Fact.TalkBegan(ANA));

        assertThat(ended()).contains(new EndedWait(SALES, NOON, WaitOutcome.ANSWERED));
    }

    @Test
    void each_way_out_of_a_queue_has_its_name() {
        at(0, queued(SALES));
        at(40, new Fact.QueueLeft("abandoned"));
        assertThat(ended()).contains(new EndedWait(SALES, NOON, WaitOutcome.ABANDONED));

        at(60, queued(SUPPORT));
        at(70, new Fact.QueueLeft("key"));
        assertThat(ended()).contains(new EndedWait(SUPPORT, NOON.plusSeconds(60), WaitOutcome.LEFT));
    }

    @Test
    void an_agent_who_never_came_does_not_end_it() {
        at(0, queued(SALES));
        at(5, new Fact.Requeued(ANA, "agent-did-not-connect"));
        assertThat(ended()).isEmpty();

        at(31, new Fact.TalkBegan(ANA));
        assertThat(ended()).contains(new EndedWait(SALES, NOON, WaitOutcome.ANSWERED));
    }

    @Test
    void a_talk_that_goes_on_with_somebody_else_answers_nobody_again() {
        at(0, queued(SALES));
        at(5, new Fact.TalkBegan(ANA));
        at(90, new Fact.TalkBegan(new AgentId(new UUID(0, 4))));

        assertThat(ended()).isEmpty();
    }

    @Test
    void who_was_given_to_one_agent_was_in_no_queue() {
        at(0, new Fact.Transferred(ANA, "blind", "agent", Optional.empty(), Optional.of(ANA)));
        at(0, queued(SALES));
        at(5, new Fact.TalkBegan(ANA));

        assertThat(ended()).isEmpty();
    }

    @Test
    void whom_that_agent_did_not_take_is_in_the_queue_from_then_on() {
        at(0, new Fact.Transferred(ANA, "blind", "agent", Optional.empty(), Optional.of(ANA)));
        at(0, queued(SALES));
        at(20, new Fact.OfferEnded(ANA, "1", "timed-out"));
        at(25, new Fact.QueueLeft("abandoned"));

        assertThat(ended()).contains(new EndedWait(SALES, NOON.plusSeconds(20), WaitOutcome.ABANDONED));
    }

    @Test
    void who_is_moved_waits_in_the_other_queue_from_then_on() {
        at(0, queued(SALES));
        at(50, new Fact.Moved(ANA, Optional.of("support"), Optional.empty()));
        at(50, new Fact.QueueLeft("moved"));
        assertThat(ended()).contains(new EndedWait(SALES, NOON, WaitOutcome.MOVED));

        at(50, queued(SUPPORT));
        at(55, new Fact.TalkBegan(ANA));
        assertThat(ended()).contains(new EndedWait(SUPPORT, NOON.plusSeconds(50), WaitOutcome.ANSWERED));
    }

    private Optional<EndedWait> ended() {
        return EndedWait.by(journal);
    }

    private void at(int seconds, Fact fact) {
        journal.add(new Entry(journal.size(), NOON.plusSeconds(seconds), fact));
    }

    private static Fact queued(QueueId queue) {
        return new Fact.Queued(queue.value(), "q", 5);
    }
}
