package io.keskus.calls.api;

import io.keskus.contacts.FollowUp;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import java.time.Instant;

/**
 * A promise to come back to somebody, as an answer.
 *
 * @param at when, on the clock of {@code zone}: {@code 2026-12-01T14:00}
 * @param contactName null when nobody knows it
 * @param agent who promised it and is asked first; null: whoever is free
 * @param state {@code waiting}, {@code asked}, {@code queued}, {@code taken}, {@code calling}, {@code kept},
 *     {@code unreached}, {@code cancelled}
 * @param work as which routing offers it, and the id of its call
 */
record FollowUpView(
        String id,
        String ticket,
        long number,
        String subject,
        ContactId contact,
        String contactName,
        Instant dueAt,
        String at,
        String zone,
        String note,
        AgentId agent,
        String queue,
        String state,
        InteractionId work,
        AgentId takenBy,
        int attempts,
        String madeBy,
        Instant madeAt,
        Instant closedAt,
        long version) {
    /** What is known of the ticket, the contact and the queue beside their ids. */
    record About(long number, String subject, String contactName, String queue) {}

    static FollowUpView of(FollowUp promise, About about) {
        return new FollowUpView(
                promise.id().toString(),
                promise.ticket().toString(),
                about.number(),
                about.subject(),
                promise.contact(),
                about.contactName(),
                promise.dueAt(),
                promise.dueAt().atZone(promise.zone()).toLocalDateTime().toString(),
                promise.zone().getId(),
                promise.note(),
                promise.agent().orElse(null),
                about.queue(),
                promise.state().code(),
                promise.work().orElse(null),
                promise.takenBy().orElse(null),
                promise.attempts(),
                promise.madeBy(),
                promise.madeAt(),
                promise.closedAt().orElse(null),
                promise.version());
    }
}
