package io.keskus.contacts;

import io.keskus.contacts.promises.FollowUpBook;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The module's door to promises. Who acts on one {@link #lock}s it first. Everything but {@link #dueTenants} runs in the
 * unit of work of the caller.
 */
@ApplicationScoped
public class FollowUps {
    private final FollowUpBook book;

    /** For the container's proxy. */
    protected FollowUps() {
        this(null);
    }

    @Inject
    public FollowUps(FollowUpBook book) {
        this.book = book;
    }

    /** A new promise; its time becomes the ticket's, when it is the earliest. */
    public FollowUp make(FollowUp wanted) {
        return book.make(wanted);
    }

    /** @throws ProblemException 404 {@code follow-up-unknown} */
    public FollowUp get(FollowUpId id) {
        return book.find(id)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("follow-up-unknown", "No such promise", 404, "no follow-up has this id")));
    }

    /** By time: those of an agent, a contact or a ticket, or all; without those that are closed, or with them. */
    public List<FollowUp> list(
            Optional<AgentId> agent, Optional<ContactId> contact, Optional<TicketId> ticket, boolean closedToo) {
        return book.list(agent, contact, ticket, closedToo);
    }

    /** Tenants with promises about which something is to be done; of all tenants, outside a unit of work. */
    public Set<TenantId> dueTenants(Instant now) {
        return book.dueTenants(now);
    }

    /** Those of the tenant about which something is to be done now. */
    public List<FollowUpId> due(Instant now) {
        return book.due(now);
    }

    /** As it is now, and nobody else changes it until the unit of work ends. */
    public Optional<FollowUp> lock(FollowUpId id) {
        return book.lock(id);
    }

    /** The same; empty when nothing is to be done about it any more: somebody else was quicker. */
    public Optional<FollowUp> lockDue(FollowUpId id, Instant now) {
        return book.lockDue(id, now);
    }

    /** The promise that is at work under this id, locked. */
    public Optional<FollowUp> lock(InteractionId work) {
        return book.lock(work);
    }

    /** The promise that is, or was, at work under this id. */
    public Optional<FollowUp> find(InteractionId work) {
        return book.find(work);
    }

    /** Another time, note or agent. */
    public FollowUp change(FollowUpId id, Instant dueAt, String note, Optional<AgentId> agent) {
        return book.change(id, dueAt, note, agent);
    }

    /** Goes to an agent or a queue now; its call will be one more interaction of its ticket. */
    public void offer(FollowUpId id, FollowUpState asked, InteractionId work, Instant lookAgain) {
        book.offer(id, asked, work, lookAgain);
    }

    /** An agent took it. @param lookAgain when it counts as not done */
    public void taken(FollowUpId id, AgentId agent, Instant lookAgain) {
        book.taken(id, agent, lookAgain);
    }

    /** The contact is being called. */
    public void calling(FollowUpId id) {
        book.calling(id);
    }

    /** To be tried again. @param called whether the contact was called meanwhile */
    public void later(FollowUpId id, Instant at, boolean called) {
        book.later(id, at, called);
    }

    /** The end of it. */
    public FollowUp close(FollowUpId id, FollowUpState end) {
        return book.close(id, end);
    }
}
