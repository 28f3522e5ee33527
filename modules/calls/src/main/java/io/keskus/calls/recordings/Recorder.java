package io.keskus.calls.recordings;

import io.keskus.calls.RecordingKind;
import io.keskus.calls.RecordingState;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.journal.FactListener;
import io.keskus.calls.live.CallFacts;
import io.keskus.calls.live.CallNotes;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.telephony.CarrierRecording;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.RecordingFact;
import io.keskus.telephony.RecordingId;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Follows the journal: a talk that the tenant records is recorded while any agent is in it, a message is kept. */
@ApplicationScoped
class Recorder implements FactListener {
    /** Two sides of a talk; a message has one. */
    private static final int SIDES_OF_A_TALK = 2;
    /** Should we die between the end of a talk and the order to stop. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private final RecordingBook book;
    private final RecordingsSection section;
    private final CallNotes notes;
    private final TalkEnds ends;
    private final Telephony telephony;
    private final UnitOfWork work;

    protected Recorder() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Recorder(
            RecordingBook book,
            RecordingsSection section,
            CallNotes notes,
            TalkEnds ends,
            Telephony telephony,
            UnitOfWork work) {
        this.book = book;
        this.section = section;
        this.notes = notes;
        this.ends = ends;
        this.telephony = telephony;
        this.work = work;
    }

    @Override
    public void noted(InteractionId interaction, Instant at, Fact fact) {
        if (fact instanceof Fact.TalkBegan began) {
            begin(interaction, at);
            book.recorded(interaction).ifPresent(call -> call.talks(began.agent()));
        } else if (fact instanceof Fact.Ended ended) {
            book.recorded(interaction).ifPresent(call -> call.ended(ended.outcome()));
        } else if (fact instanceof Fact.TalkEnded) {
            book.living(interaction).ifPresent(row -> mayEnd(row, at));
        } else if (fact instanceof Fact.VoicemailTaken taken) {
            message(interaction, new RecordingId(taken.recording()), at);
        } else if (fact instanceof Fact.RecordingChanged changed) {
            changed.leg().ifPresent(leg -> told(interaction, new ProviderCallId(leg), changed, at));
        }
    }

    private void begin(InteractionId interaction, Instant at) {
        if (book.living(interaction).isPresent()) {
            return;
        }
        var rules = section.rules();
        notes.about(interaction)
                .filter(call -> call.queue()
                        .filter(queue -> rules.recorded(queue, call.isOutbound()))
                        .isPresent())
                .flatMap(CallFacts::customer)
                .ifPresent(leg -> {
                    var row = row(interaction, RecordingKind.TALK, RecordingState.ORDERED, leg, at);
                    row.due(at.plus(Progress.PATIENCE));
                    book.add(row);
                    telephony.record(leg, row.id() + ".record");
                });
    }

    private void mayEnd(RecordingRow row, Instant at) {
        row.due(at.plus(SOON));
        var tenant = TenantContext.required();
        work.afterCommit(() -> ends.goesOn(tenant, row.interaction()));
    }

    private void message(InteractionId interaction, RecordingId recording, Instant at) {
        if (book.find(recording).isEmpty()) {
            notes.about(interaction)
                    .flatMap(CallFacts::customer)
                    .ifPresent(leg -> adopt(interaction, RecordingKind.VOICEMAIL, recording, leg, at));
        }
    }

    private RecordingRow adopt(
            InteractionId interaction, RecordingKind kind, RecordingId recording, ProviderCallId leg, Instant at) {
        var row = row(interaction, kind, RecordingState.ENDED, leg, at);
        row.isAtCarrierAs(recording);
        Progress.end(row, at);
        book.add(row);
        return row;
    }

    private RecordingRow row(
            InteractionId interaction, RecordingKind kind, RecordingState state, ProviderCallId leg, Instant at) {
        if (book.recorded(interaction).isEmpty()) {
            var call = new RecordedCallRow(interaction);
            notes.about(interaction).ifPresent(call::take);
            book.add(call);
        }
        return new RecordingRow(Ids.next(), interaction, kind, state, leg, at);
    }

    private void told(InteractionId interaction, ProviderCallId leg, Fact.RecordingChanged changed, Instant at) {
        var recording = new RecordingId(changed.recording());
        boolean talk = changed.channels().orElse(1) == SIDES_OF_A_TALK;
        var row = book.find(recording)
                .or(() -> talk ? book.unnamed(leg) : Optional.empty())
                .orElseGet(() ->
                        adopt(interaction, talk ? RecordingKind.TALK : RecordingKind.VOICEMAIL, recording, leg, at));
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
}
