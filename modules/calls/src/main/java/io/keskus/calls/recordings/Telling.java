package io.keskus.calls.recordings;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.calls.RecordingState;
import io.keskus.calls.live.CallNotes;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Json;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the agents in a talk whether it is recorded, with the message {@code recording} of the desk's socket. */
@ApplicationScoped
class Telling {
    private final CallNotes notes;
    private final Desk desk;
    private final UnitOfWork work;

    /** @param state of the recording; {@code DISCARDED} also when it will be */
    record RecordingMessage(InteractionId interaction, RecordingState state) {}

    protected Telling() {
        this(null, null, null);
    }

    @Inject
    Telling(CallNotes notes, Desk desk, UnitOfWork work) {
        this.notes = notes;
        this.desk = desk;
        this.work = work;
    }

    /** Inside a unit of work; told after its commit. */
    void tell(InteractionId interaction, RecordingState state) {
        var agents = notes.agentsIn(interaction);
        JsonNode message = Json.mapper().valueToTree(new RecordingMessage(interaction, state));
        work.afterCommit(() -> agents.forEach(agent -> desk.send(agent, "recording", message)));
    }
}
