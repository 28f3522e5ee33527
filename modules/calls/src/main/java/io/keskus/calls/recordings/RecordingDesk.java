package io.keskus.calls.recordings;

import io.keskus.calls.CallRecordingId;
import io.keskus.calls.RecordingState;
import io.keskus.calls.RecordingView;
import io.keskus.calls.journal.Journal;
import io.keskus.calls.live.CallNotes;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What people see of recordings and do with them. */
@ApplicationScoped
public class RecordingDesk {
    private final RecordingBook book;
    private final CallNotes notes;
    private final Journal journal;
    private final HearingRights rights;
    private final CardPause pause;

    /** For the container's proxy. */
    protected RecordingDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    RecordingDesk(RecordingBook book, CallNotes notes, Journal journal, HearingRights rights, CardPause pause) {
        this.book = book;
        this.notes = notes;
        this.journal = journal;
        this.rights = rights;
        this.pause = pause;
    }

    public List<RecordingView> list(InteractionId interaction, Optional<AgentId> onlyFor) {
        var rows = onlyFor.map(agent -> rights.heard(interaction, agent)).orElseGet(() -> book.of(interaction));
        if (rows.isEmpty()) {
            return List.of();
        }
        boolean held = book.hold(interaction).isPresent();
        var entries = journal.of(interaction);
        return rows.stream()
                .map(row -> Views.of(row, held, Views.pauses(row, entries)))
                .toList();
    }

    public Optional<String> findPeaks(CallRecordingId recording) {
        return book.find(recording)
                .filter(row -> row.state() == RecordingState.STORED)
                .flatMap(RecordingRow::peaks);
    }

    public boolean isCall(InteractionId interaction) {
        return notes.isThere(interaction);
    }

    public boolean isOwn(InteractionId interaction, AgentId agent) {
        return notes.wasIn(interaction, agent);
    }

    public RecordingState pause(TenantId tenant, InteractionId interaction, AgentId agent) {
        return pause.pause(tenant, interaction, agent);
    }

    public RecordingState resume(TenantId tenant, InteractionId interaction, AgentId agent) {
        return pause.resume(tenant, interaction, agent);
    }
}
