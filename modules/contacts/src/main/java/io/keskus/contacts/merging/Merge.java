package io.keskus.contacts.merging;

import io.keskus.kernel.ContactId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One contact was found to be another.
 *
 * @param merged is read as the survivor since
 * @param actor as {@code member:0190…}
 * @param undoable whether it can be undone now
 */
public record Merge(
        UUID id,
        ContactId survivor,
        ContactId merged,
        Instant at,
        String actor,
        Instant undoUntil,
        boolean undoable,
        Optional<Instant> undoneAt,
        Optional<String> undoneBy) {}
