package io.keskus.calls.recordings;

import io.keskus.calls.CallRecordingId;
import io.keskus.calls.RecordingState;
import io.keskus.calls.RecordingView;
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
    private static final double MILLIS = 1000.0;

    private final RecordingBook book;
    private final CallNotes notes;
    private final CardPause pause;

    /** For the container's proxy. */
    protected RecordingDesk() {
        this(null, null, null);
    }

    @Inject
    RecordingDesk(RecordingBook book, CallNotes notes, CardPause pause) {
        this.book = book;
        this.notes = notes;
        this.pause = pause;
    }

    public List<RecordingView> list(InteractionId interaction) {
        boolean held = book.hold(interaction).isPresent();
        return book.of(interaction).stream().map(row -> view(row, held)).toList();
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

    private static RecordingView view(RecordingRow row, boolean held) {
        var known = Optional.of(row).filter(each -> each.bytes() > 0);
        return new RecordingView(
                row.id(),
                row.kind(),
                row.state(),
                row.startedAt(),
                known.map(each -> each.length().toMillis() / MILLIS),
                known.map(RecordingRow::bytes),
                row.channels(),
                held);
    }
}
