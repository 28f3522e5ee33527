package io.keskus.contacts.tickets;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts a query for tickets together, newest first. */
final class TicketQuery {
    private final StringBuilder where = new StringBuilder("t.number < :below");
    private final Map<String, Object> values = new HashMap<>();

    /** @param contacts the filter's contact by every id that it has */
    TicketQuery(TicketFilter filter, Collection<UUID> contacts) {
        values.put("below", filter.below().orElse(Long.MAX_VALUE));
        and(filter.status().map(status -> status.code()), "t.status = :status", "status");
        and(filter.contact().map(contact -> contacts), "t.contactId IN :contacts", "contacts");
        and(filter.assignee().map(agent -> agent.value()), "t.assignee = :assignee", "assignee");
        and(filter.tag(), "EXISTS (SELECT g.id FROM TagRow g WHERE g.ticketId = t.id AND g.tag = :tag)", "tag");
        and(filter.reason(), "(t.reason = :reason OR t.reason LIKE :finer)", "reason");
        filter.reason().ifPresent(reason -> values.put("finer", reason + "/%"));
        and(filter.dueBefore(), "t.dueAt < :due", "due");
    }

    private void and(Optional<?> value, String condition, String name) {
        value.ifPresent(given -> {
            where.append(" AND ").append(condition);
            values.put(name, given);
        });
    }

    List<TicketRow> list(EntityManager entities, int most) {
        TypedQuery<TicketRow> query = entities.createQuery(
                        "SELECT t FROM ContactTicket t WHERE " + where + " ORDER BY t.number DESC", TicketRow.class)
                .setMaxResults(most);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
