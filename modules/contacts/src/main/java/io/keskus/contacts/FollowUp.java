package io.keskus.contacts;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * A promise to come back to somebody at a time; then it becomes a callback.
 *
 * @param zone in which people mean the time
 * @param note what it is about; for colleagues
 * @param agent who promised it and is asked first; empty: whoever is free
 * @param queue whose agents do it otherwise
 * @param work as which routing offers it, and under which id the call is made
 * @param takenBy the agent who took it
 * @param attempts how often the contact was called
 * @param version rises with every change; the ETag
 */
public record FollowUp(
        FollowUpId id,
        TicketId ticket,
        ContactId contact,
        Instant dueAt,
        ZoneId zone,
        String note,
        Optional<AgentId> agent,
        QueueId queue,
        FollowUpState state,
        String madeBy,
        Instant madeAt,
        Optional<InteractionId> work,
        Optional<AgentId> takenBy,
        int attempts,
        Optional<Instant> closedAt,
        long version) {
    public FollowUp {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(dueAt, "dueAt");
    }

    /** Its id alone: the note is personal. */
    @Override
    public String toString() {
        return "follow-up " + id;
    }
}
