package io.keskus.calls.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.calls.CallOutcome;
import io.keskus.calls.journal.Entry;
import io.keskus.calls.journal.Fact;
import io.keskus.ivr.FlowInput;
import io.keskus.kernel.AgentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallRecordTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final AgentId ANA = new AgentId(new UUID(1, 1));
    private static final AgentId JAAN = new AgentId(new UUID(1, 2));

    private final List<Entry> journal = new ArrayList<>();

    @Test
    void waiting_and_talking_are_added_up_over_several_queues() {
        at(0, arrived());
        at(10, queued("sales"));
        at(25, new Fact.TalkBegan(ANA));
        at(85, new Fact.TalkEnded(ANA));
        at(86, queued("support"));
        at(96, new Fact.TalkBegan(JAAN));
        at(196, new Fact.TalkEnded(JAAN));
        at(196, new Fact.CallerGone());
        at(200, new Fact.WrappedUp(JAAN, "order changed"));
        var record = CallRecord.from(journal);
        assertThat(record.waitSeconds()).isEqualTo(25);
        assertThat(record.talkSeconds()).isEqualTo(160);
        assertThat(record.queueName()).contains("support");
        assertThat(record.agent()).contains(JAAN);
        assertThat(record.answeredAt()).contains(NINE.plusSeconds(25));
        assertThat(record.endedAt()).isEqualTo(NINE.plusSeconds(196));
        assertThat(record.disposition()).contains("order changed");
        assertThat(record.outcome()).isEqualTo(CallOutcome.ANSWERED);
    }

    @Test
    void a_message_after_the_queue_is_no_abandoned_call() {
        at(0, arrived());
        at(1, step(new FlowInput.Keys("1")));
        at(5, queued("sales"));
        at(65, new Fact.QueueLeft("key"));
        at(80, new Fact.VoicemailTaken("sales", "RE1", 12));
        at(81, new Fact.CallerGone());
        assertThat(CallRecord.from(journal).outcome()).isEqualTo(CallOutcome.VOICEMAIL);
        assertThat(CallRecord.from(journal).waitSeconds()).isEqualTo(60);
    }

    @Test
    void an_empty_message_is_none() {
        at(0, arrived());
        at(1, step(new FlowInput.Keys("3")));
        at(80, new Fact.VoicemailTaken("sales", "RE1", 0));
        at(81, new Fact.CallerGone());
        assertThat(CallRecord.from(journal).outcome()).isEqualTo(CallOutcome.SELF_SERVED);
    }

    @Test
    void who_hangs_up_in_the_flow_has_left_there() {
        at(0, arrived());
        at(3, step(new FlowInput.HungUp()));
        at(3, new Fact.CallerGone());
        assertThat(CallRecord.from(journal).outcome()).isEqualTo(CallOutcome.LEFT_IN_IVR);
    }

    @Test
    void a_call_known_only_from_the_carriers_books_was_lost() {
        at(0, arrived());
        at(9, new Fact.CallerGone());
        assertThat(CallRecord.from(journal).outcome()).isEqualTo(CallOutcome.LOST);
    }

    @Test
    void a_journal_without_an_arrival_is_refused() {
        at(0, new Fact.CallerGone());
        assertThatThrownBy(() -> CallRecord.from(journal)).isInstanceOf(IllegalArgumentException.class);
    }

    private void at(int second, Fact fact) {
        journal.add(new Entry(journal.size(), NINE.plusSeconds(second), fact));
    }

    private static Fact arrived() {
        return new Fact.Arrived(
                "CA1", "+358931577001", Optional.of(new UUID(2, 2)), Optional.empty(), Optional.empty());
    }

    private static Fact step(FlowInput input) {
        return new Fact.FlowStepped(input, NINE, "d");
    }

    private static Fact queued(String name) {
        return new Fact.Queued(new UUID(3, name.length()), name, 5);
    }
}
