package io.keskus.contacts.tickets;

import io.keskus.contacts.TicketEvent;
import io.keskus.contacts.TicketStatus;
import io.keskus.kernel.AgentId;
import io.keskus.platform.Ids;
import io.keskus.platform.Json;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Carries a change of a ticket out and keeps what was before. */
final class TicketChanges {
    private final EntityManager entities;
    private final TicketDetails details;

    TicketChanges(EntityManager entities, TicketDetails details) {
        this.entities = entities;
        this.details = details;
    }

    void make(TicketRow row, TicketChange change, String actor, Instant now) {
        var told = new Teller(row.id(), actor, now);
        if (change.status() != null) {
            told.of("status", row.status(), change.status(), TicketStatus::code);
            row.status(change.status());
        }
        if (change.subject() != null) {
            told.of("subject", row.subject(), change.subject(), text -> text);
            row.subject(change.subject());
        }
        if (change.tags() != null) {
            told.of("tags", details.tagsOf(row.id()), String.join(", ", change.tags()), text -> text);
            details.retag(row.id(), change.tags());
        }
        if (change.reason() != null) {
            told.of("reason", row.reason(), change.reason().orElse(null), text -> text);
            row.reason(change.reason().orElse(null));
        }
        if (change.disposition() != null) {
            told.of("disposition", row.disposition(), change.disposition().orElse(null), text -> text);
            row.disposition(change.disposition().orElse(null));
        }
        if (change.assignee() != null) {
            var agent = change.assignee().map(AgentId::value).orElse(null);
            told.of("assignee", row.assignee(), agent, UUID::toString);
            row.assignee(agent);
        }
        if (change.custom() != null) {
            var custom = Json.write(change.custom());
            told.of("fields", row.custom(), custom, text -> text);
            row.custom(custom);
        }
    }

    private final class Teller {
        private final UUID ticket;
        private final String actor;
        private final Instant now;

        Teller(UUID ticket, String actor, Instant now) {
            this.ticket = ticket;
            this.actor = actor;
            this.now = now;
        }

        <T> void of(String what, T before, T after, Function<T, String> text) {
            if (!Objects.equals(before, after)) {
                entities.persist(new ChangeRow(
                        Ids.next(),
                        ticket,
                        new TicketEvent(
                                now,
                                actor,
                                what,
                                Optional.ofNullable(before).map(text),
                                Optional.ofNullable(after).map(text))));
            }
        }
    }
}
