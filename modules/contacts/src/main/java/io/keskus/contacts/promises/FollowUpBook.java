package io.keskus.contacts.promises;

import io.keskus.contacts.FollowUp;
import io.keskus.contacts.FollowUpId;
import io.keskus.contacts.FollowUpState;
import io.keskus.contacts.TicketId;
import io.keskus.contacts.directory.ContactBook;
import io.keskus.contacts.tickets.TicketBook;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps promises, and the earliest time of each ticket's. */
@ApplicationScoped
public class FollowUpBook {
    private static final int MOST = 200;

    private final EntityManager entities;
    private final TicketBook tickets;
    private final ContactBook contacts;
    private final DueTenants dueTenants;
    private final Clock clock;

    /** For the container's proxy. */
    protected FollowUpBook() {
        this(null, null, null, null, null);
    }

    @Inject
    public FollowUpBook(
            EntityManager entities, TicketBook tickets, ContactBook contacts, DataSource source, Clock clock) {
        this.entities = entities;
        this.tickets = tickets;
        this.contacts = contacts;
        this.dueTenants = new DueTenants(source);
        this.clock = clock;
    }

    public FollowUp make(FollowUp wanted) {
        var row = new FollowUpRow(wanted);
        entities.persist(row);
        return told(row);
    }

    public Optional<FollowUp> find(FollowUpId id) {
        return Optional.ofNullable(entities.find(FollowUpRow.class, id.value())).map(FollowUpRow::followUp);
    }

    public Optional<FollowUp> find(InteractionId work) {
        return id(work).flatMap(this::find);
    }

    public Optional<FollowUp> lock(FollowUpId id) {
        return locked(id.value()).map(FollowUpRow::followUp);
    }

    public Optional<FollowUp> lockDue(FollowUpId id, Instant now) {
        return locked(id.value()).filter(row -> row.isDue(now)).map(FollowUpRow::followUp);
    }

    public Optional<FollowUp> lock(InteractionId work) {
        return id(work).flatMap(this::lock).filter(each -> each.work().equals(Optional.of(work)));
    }

    public List<FollowUp> list(
            Optional<AgentId> agent, Optional<ContactId> contact, Optional<TicketId> ticket, boolean closedToo) {
        var query = entities.createQuery(
                        "SELECT f FROM FollowUpRow f WHERE f.dueAt > :never"
                                + (closedToo ? "" : " AND f.closedAt IS NULL")
                                + agent.map(each -> " AND f.agentId = :agent").orElse("")
                                + contact.map(each -> " AND f.contactId IN :contacts")
                                        .orElse("")
                                + ticket.map(each -> " AND f.ticketId = :ticket")
                                        .orElse("")
                                + " ORDER BY f.dueAt, f.id",
                        FollowUpRow.class)
                .setParameter("never", Instant.EPOCH)
                .setMaxResults(MOST);
        agent.ifPresent(each -> query.setParameter("agent", each.value()));
        contact.ifPresent(each -> query.setParameter("contacts", contacts.everyId(each)));
        ticket.ifPresent(each -> query.setParameter("ticket", each.value()));
        return query.getResultStream().map(FollowUpRow::followUp).toList();
    }

    public Set<TenantId> dueTenants(Instant now) {
        return dueTenants.at(now);
    }

    public List<FollowUpId> due(Instant now) {
        return entities.createQuery(
                        "SELECT f.id FROM FollowUpRow f WHERE f.nextAt <= :now ORDER BY f.nextAt", UUID.class)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultStream()
                .map(FollowUpId::new)
                .toList();
    }

    public FollowUp change(FollowUpId id, Instant dueAt, String note, Optional<AgentId> agent) {
        var row = locked(id.value()).orElseThrow();
        row.what(dueAt, note, agent);
        return told(row);
    }

    public void offer(FollowUpId id, FollowUpState asked, InteractionId work, Instant lookAgain) {
        var row = locked(id.value()).orElseThrow();
        row.become(asked, lookAgain);
        row.work(work);
        tickets.link(new TicketId(row.ticketId()), work);
    }

    public void taken(FollowUpId id, AgentId agent, Instant lookAgain) {
        var row = locked(id.value()).orElseThrow();
        row.become(FollowUpState.TAKEN, lookAgain);
        row.takenBy(agent);
    }

    public void calling(FollowUpId id) {
        locked(id.value()).orElseThrow().become(FollowUpState.CALLING, null);
    }

    public void later(FollowUpId id, Instant at, boolean called) {
        var row = locked(id.value()).orElseThrow();
        if (called) {
            row.attempted();
        }
        row.become(FollowUpState.WAITING, at);
    }

    public FollowUp close(FollowUpId id, FollowUpState end) {
        var row = locked(id.value()).orElseThrow();
        row.close(end, clock.instant());
        return told(row);
    }

    /** Of a contact, known by these ids: what it is about goes, and nobody is called any more. */
    public int forget(Collection<UUID> contact) {
        var rows = entities.createQuery("SELECT f FROM FollowUpRow f WHERE f.contactId IN :contacts", FollowUpRow.class)
                .setParameter("contacts", contact)
                .getResultList();
        rows.forEach(row -> {
            row.forget();
            if (!row.followUp().state().isClosed()) {
                row.close(FollowUpState.CANCELLED, clock.instant());
                told(row);
            }
        });
        return rows.size();
    }

    private FollowUp told(FollowUpRow row) {
        entities.flush();
        var ticket = new TicketId(row.ticketId());
        tickets.due(
                ticket,
                list(Optional.empty(), Optional.empty(), Optional.of(ticket), false).stream()
                        .map(FollowUp::dueAt)
                        .findFirst());
        return row.followUp();
    }

    private Optional<FollowUpId> id(InteractionId work) {
        return entities.createQuery("SELECT f.id FROM FollowUpRow f WHERE f.workId = :work", UUID.class)
                .setParameter("work", work.value())
                .getResultStream()
                .findFirst()
                .map(FollowUpId::new);
    }

    private Optional<FollowUpRow> locked(UUID id) {
        // what this unit changed so far must not be lost when the row is read again under the lock
        entities.flush();
        return Optional.ofNullable(entities.find(FollowUpRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
