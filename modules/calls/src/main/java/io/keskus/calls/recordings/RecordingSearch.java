package io.keskus.calls.recordings;

import io.keskus.calls.RecordingFilter;
import io.keskus.calls.RecordingKind;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Recordings by what is known of them and of their calls, newest first. Inside a unit of work. */
@ApplicationScoped
class RecordingSearch {
    private static final long MILLIS = 1000;

    private final EntityManager entities;
    private final HearingRights rights;

    /** A recording and its call. */
    record Hit(RecordingRow row, RecordedCallRow call) {}

    protected RecordingSearch() {
        this(null, null);
    }

    @Inject
    RecordingSearch(EntityManager entities, HearingRights rights) {
        this.entities = entities;
        this.rights = rights;
    }

    List<Hit> find(RecordingFilter filter, Optional<AgentId> onlyFor, Optional<String> before, int most) {
        var where = new Where();
        filter.kind().ifPresent(kind -> where.and("r.kind = :kind", "kind", kind));
        filter.state().ifPresent(state -> where.and("r.state = :state", "state", state));
        filter.from().ifPresent(from -> where.and("r.startedAt >= :from", "from", from));
        filter.until().ifPresent(until -> where.and("r.startedAt < :until", "until", until));
        filter.queue().ifPresent(queue -> where.and("c.queueName = :queue", "queue", queue));
        filter.outcome().ifPresent(outcome -> where.and("c.outcome = :outcome", "outcome", outcome));
        filter.leastSeconds().ifPresent(least -> where.and("r.millis >= :least", "least", least * MILLIS));
        filter.mostSeconds().ifPresent(longest -> where.and("r.millis <= :longest", "longest", longest * MILLIS));
        filter.heard().ifPresent(heard -> where.and("r.heardAt IS " + (heard ? "NOT NULL" : "NULL")));
        filter.held()
                .ifPresent(held -> where.and(
                        "r.interactionId " + (held ? "IN" : "NOT IN") + " (SELECT h.interactionId FROM HoldRow h)"));
        filter.contacts().ifPresent(people -> where.and("c.contactId IN :contacts", "contacts", orNobody(people)));
        filter.agent()
                .ifPresent(agent ->
                        where.and("r.interactionId IN (" + Where.CALLS_OF + ":agent)", "agent", agent.value()));
        onlyFor.filter(agent -> !handlesAll(filter, agent)).ifPresent(agent -> restrict(where, agent));
        before.ifPresent(id -> where.and("r.id < :before", "before", UUID.fromString(id)));
        return run(where, most);
    }

    private List<Hit> run(Where where, int most) {
        var query = entities.createQuery(
                "SELECT r, c FROM RecordingRow r, RecordedCallRow c WHERE c.id = r.interactionId" + where.text()
                        + " ORDER BY r.id DESC",
                Object[].class);
        where.values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList().stream()
                .map(pair -> new Hit((RecordingRow) pair[0], (RecordedCallRow) pair[1]))
                .toList();
    }

    /** Of all contacts that are looked for. */
    private boolean handlesAll(RecordingFilter filter, AgentId agent) {
        return filter.contacts()
                .filter(people ->
                        !people.isEmpty() && people.stream().allMatch(contact -> rights.handles(contact, agent)))
                .isPresent();
    }

    private void restrict(Where where, AgentId agent) {
        var queues = new ArrayList<>(rights.queuesOf(agent));
        // an empty list is no SQL
        queues.add("");
        where.values.put("message", RecordingKind.VOICEMAIL);
        where.values.put("queues", queues);
        where.and(
                "(r.interactionId IN (" + Where.CALLS_OF + ":self)"
                        + " OR r.kind = :message AND (c.queueName IS NULL OR c.queueName IN :queues))",
                "self",
                agent.value());
    }

    private static List<UUID> orNobody(Collection<ContactId> people) {
        return people.isEmpty()
                ? List.of(new UUID(0, 0))
                : people.stream().map(ContactId::value).toList();
    }

    /** Which of the calls are under legal hold. */
    Set<InteractionId> held(Collection<InteractionId> calls) {
        if (calls.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery("SELECT h.interactionId FROM HoldRow h WHERE h.interactionId IN :calls", UUID.class)
                .setParameter("calls", calls.stream().map(InteractionId::value).toList())
                .getResultStream()
                .map(InteractionId::new)
                .collect(Collectors.toSet());
    }

    /** Conditions of a query, and their values. */
    private static final class Where {
        private static final String CALLS_OF = "SELECT l.interactionId FROM LegRow l WHERE l.agentId = ";

        private final StringBuilder conditions = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        private void and(String condition) {
            conditions.append(" AND ").append(condition);
        }

        private void and(String condition, String name, Object value) {
            and(condition);
            values.put(name, value);
        }

        private String text() {
            return conditions.toString();
        }
    }
}
