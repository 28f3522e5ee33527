package io.keskus.calls.recordings;

import io.keskus.calls.RecordingKind;
import io.keskus.calls.RecordingState;
import io.keskus.calls.journal.Entry;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.journal.FactListener;
import io.keskus.calls.journal.Journal;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.telephony.CarrierRecording;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.RecordingFact;
import io.keskus.telephony.RecordingId;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Follows the journal: a talk from a queue that the tenant records is recorded until it ends, a message is kept. */
@ApplicationScoped
class Recorder implements FactListener {
    /** Two sides of a talk; a message has one. */
    private static final int SIDES_OF_A_TALK = 2;

    private final RecordingBook book;
    private final RecordingsSection section;
    private final Journal journal;
    private final Telephony telephony;

    protected Recorder() {
        this(null, null, null, null);
    }

    @Inject
    Recorder(RecordingBook book, RecordingsSection section, Journal journal, Telephony telephony) {
        this.book = book;
        this.section = section;
        this.journal = journal;
        this.telephony = telephony;
    }

    @Override
    public void noted(InteractionId interaction, Instant at, Fact fact) {
        if (fact instanceof Fact.TalkBegan) {
            begin(interaction, at);
        } else if (fact instanceof Fact.TalkEnded) {
            book.living(interaction).ifPresent(row -> stop(row, at));
        } else if (fact instanceof Fact.VoicemailTaken taken) {
            message(interaction, new RecordingId(taken.recording()), at);
        } else if (fact instanceof Fact.RecordingChanged changed) {
            changed.leg().ifPresent(leg -> told(interaction, new ProviderCallId(leg), changed, at));
        }
    }

    private void begin(InteractionId interaction, Instant at) {
        var entries = journal.of(interaction);
        var queue = last(entries, Fact.Queued.class).map(Fact.Queued::name);
        var leg = last(entries, Fact.Arrived.class).map(Fact.Arrived::providerCallId);
        if (queue.isEmpty()
                || leg.isEmpty()
                || book.living(interaction).isPresent()
                || !section.rules().recorded(queue.get())) {
            return;
        }
        var caller = new ProviderCallId(leg.get());
        var row = new RecordingRow(Ids.next(), interaction, RecordingKind.TALK, RecordingState.ORDERED, caller, at);
        row.due(at.plus(Progress.PATIENCE));
        book.add(row);
        telephony.record(caller, row.id() + ".record");
    }

    private void stop(RecordingRow row, Instant at) {
        telephony.stopRecording(row.leg(), row.id() + ".stop");
        Progress.end(row, at);
    }

    private RecordingRow message(InteractionId interaction, RecordingId recording, Instant at) {
        return book.find(recording).orElseGet(() -> {
            var leg = last(journal.of(interaction), Fact.Arrived.class).orElseThrow();
            var row = new RecordingRow(
                    Ids.next(),
                    interaction,
                    RecordingKind.VOICEMAIL,
                    RecordingState.ENDED,
                    new ProviderCallId(leg.providerCallId()),
                    at);
            row.isAtCarrierAs(recording);
            Progress.end(row, at);
            book.add(row);
            return row;
        });
    }

    private void told(InteractionId interaction, ProviderCallId leg, Fact.RecordingChanged changed, Instant at) {
        var recording = new RecordingId(changed.recording());
        var row = book.find(recording)
                .or(() -> changed.channels().orElse(1) == SIDES_OF_A_TALK ? book.unnamed(leg) : Optional.empty())
                .orElseGet(() -> message(interaction, recording, at));
        var now = new CarrierRecording(
                recording, state(changed.state()), changed.seconds().map(Duration::ofSeconds));
        Progress.take(row, now, at);
        if (row.state() == RecordingState.ENDED && now.state().isLiving()) {
            // the talk was over before the carrier began
            telephony.stopRecording(leg, row.id() + ".stop-late");
        }
    }

    private static CarrierRecording.State state(String told) {
        return switch (RecordingFact.State.valueOf(told)) {
            case IN_PROGRESS -> CarrierRecording.State.RUNNING;
            case COMPLETED -> CarrierRecording.State.COMPLETED;
            case ABSENT, FAILED -> CarrierRecording.State.ABSENT;
        };
    }

    private static <F extends Fact> Optional<F> last(List<Entry> entries, Class<F> type) {
        return entries.stream()
                .map(Entry::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later);
    }
}
