package io.keskus.calls.recordings;

import io.keskus.calls.LegalHold;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallNotes;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Keeps the recordings of a call from being deleted, however old they are and whoever asks. Inside a unit of work. */
@ApplicationScoped
public class LegalHolds {
    private static final int LONGEST_REASON = 500;

    private final RecordingBook book;
    private final CallNotes notes;
    private final Clock clock;

    /** For the container's proxy. */
    protected LegalHolds() {
        this(null, null, null);
    }

    @Inject
    LegalHolds(RecordingBook book, CallNotes notes, Clock clock) {
        this.book = book;
        this.notes = notes;
        this.clock = clock;
    }

    public Optional<LegalHold> find(InteractionId interaction) {
        return book.hold(interaction).map(HoldRow::view);
    }

    /** See {@link io.keskus.calls.Recordings#hold}. */
    public LegalHold place(InteractionId interaction, String reason, String actor) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new ProblemException(Problem.of(
                    "legal-hold-reason",
                    "No reason for a legal hold",
                    422,
                    "send {\"reason\": \"…\"} of 1 to " + LONGEST_REASON + " characters"));
        }
        lock(interaction);
        book.hold(interaction).ifPresent(book::remove);
        var row = new HoldRow(Ids.next(), interaction, new LegalHold(reason, actor, clock.instant()));
        book.add(row);
        notes.note(interaction, new Fact.LegalHoldChanged(true, actor));
        return row.view();
    }

    /** See {@link io.keskus.calls.Recordings#release}. */
    public void lift(InteractionId interaction, String actor) {
        lock(interaction);
        book.hold(interaction).ifPresent(row -> {
            book.remove(row);
            notes.note(interaction, new Fact.LegalHoldChanged(false, actor));
        });
    }

    private void lock(InteractionId interaction) {
        if (!notes.lock(interaction)) {
            throw new ProblemException(
                    Problem.of("call-unknown", "No such call", 404, "no call has the id " + interaction));
        }
    }
}
