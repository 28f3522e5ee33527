package io.keskus.calls.recordings;

import io.keskus.calls.RecordingState;
import io.keskus.calls.live.CallNotes;
import io.keskus.kernel.ContactId;
import io.keskus.tenancy.Erasable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Deletes the voice of a contact who is to be forgotten. What a legal hold keeps goes when the hold is lifted. */
@ApplicationScoped
class RecordingErasure implements Erasable {
    private static final Set<RecordingState> NOTHING_LEFT =
            Set.of(RecordingState.ABSENT, RecordingState.DISCARDED, RecordingState.DELETING, RecordingState.DELETED);

    private final RecordingBook book;
    private final CallNotes notes;
    private final Clock clock;

    protected RecordingErasure() {
        this(null, null, null);
    }

    @Inject
    RecordingErasure(RecordingBook book, CallNotes notes, Clock clock) {
        this.book = book;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recordings";
    }

    @Override
    public int erase(ContactId contact) {
        var rows = of(contact);
        rows.forEach(row -> {
            row.wantErased();
            // one that is still going on, or on its way to us, is deleted once it is here
            if (row.state() == RecordingState.STORED || row.state() == RecordingState.LOST) {
                row.deleteFor("erasure", null, clock.instant());
            }
        });
        return rows.size();
    }

    @Override
    public int kept(ContactId contact) {
        int kept = 0;
        for (var interaction : notes.of(contact)) {
            if (book.hold(interaction).isPresent()) {
                var rows = left(book.of(interaction));
                rows.forEach(RecordingRow::wantErased);
                kept += rows.size();
            }
        }
        return kept;
    }

    private List<RecordingRow> of(ContactId contact) {
        return notes.of(contact).stream()
                .filter(interaction -> book.hold(interaction).isEmpty())
                .flatMap(interaction -> left(book.of(interaction)).stream())
                .toList();
    }

    private static List<RecordingRow> left(List<RecordingRow> rows) {
        return rows.stream().filter(row -> !NOTHING_LEFT.contains(row.state())).toList();
    }
}
