package io.keskus.calls.recordings;

import io.keskus.calls.journal.Entry;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.journal.Journal;
import io.keskus.calls.live.CallNotes;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.UnitOfWork;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ends a recording when no agent talks with the customer any more. Looked at once everything about the change is written:
 * whoever takes a talk over begins after the one before has ended.
 */
@ApplicationScoped
class TalkEnds {
    private final RecordingBook book;
    private final CallNotes notes;
    private final Journal journal;
    private final Telephony telephony;
    private final UnitOfWork work;
    private final Clock clock;

    protected TalkEnds() {
        this(null, null, null, null, null, null);
    }

    @Inject
    TalkEnds(RecordingBook book, CallNotes notes, Journal journal, Telephony telephony, UnitOfWork work, Clock clock) {
        this.book = book;
        this.notes = notes;
        this.journal = journal;
        this.telephony = telephony;
        this.work = work;
        this.clock = clock;
    }

    /** @return whether the talk goes on; otherwise its recording has been ended */
    boolean goesOn(TenantId tenant, InteractionId interaction) {
        return work.in(tenant, () -> {
            notes.lock(interaction);
            if (!talkers(journal.of(interaction)).isEmpty()) {
                return true;
            }
            book.living(interaction).ifPresent(row -> {
                telephony.stopRecording(row.leg(), row.id() + ".stop");
                Progress.end(row, clock.instant());
            });
            return false;
        });
    }

    /** Who talks with the customer after all of that. */
    static Set<AgentId> talkers(List<Entry> entries) {
        var talking = new HashSet<AgentId>();
        for (var entry : entries) {
            if (entry.fact() instanceof Fact.TalkBegan began) {
                talking.add(began.agent());
            } else if (entry.fact() instanceof Fact.TalkEnded ended) {
                talking.remove(ended.agent());
            }
        }
        return talking;
    }
}
