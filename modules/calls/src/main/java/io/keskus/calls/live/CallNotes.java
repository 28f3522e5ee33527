package io.keskus.calls.live;

import io.keskus.calls.journal.Fact;
import io.keskus.contacts.Contacts;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.telephony.ProviderCallId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the other rooms may ask about a call, and a place for their facts in its journal. Inside a unit of work. */
@ApplicationScoped
public class CallNotes {
    private final CallBook book;
    private final Contacts contacts;
    private final EntityManager entities;
    private final Clock clock;

    /** For the container's proxy. */
    protected CallNotes() {
        this(null, null, null, null);
    }

    @Inject
    public CallNotes(CallBook book, Contacts contacts, EntityManager entities, Clock clock) {
        this.book = book;
        this.contacts = contacts;
        this.entities = entities;
        this.clock = clock;
    }

    /** Holds the call until the unit of work ends, as everybody does who acts on it. @return false when there is none */
    public boolean lock(InteractionId interaction) {
        return book.lock(interaction).isPresent();
    }

    /** Whether there is such a call. */
    public boolean isThere(InteractionId interaction) {
        return entities.find(CallRow.class, interaction.value()) != null;
    }

    /** What is known of a call. */
    public Optional<CallFacts> about(InteractionId interaction) {
        return Optional.ofNullable(entities.find(CallRow.class, interaction.value()))
                .map(call -> new CallFacts(
                        call.direction(),
                        book.findCallerLeg(call).map(LegRow::call),
                        book.segment(call).map(SegmentRow::queueName),
                        call.contact(),
                        call.ourNumber()));
    }

    /** The call that a leg belongs to. */
    public Optional<InteractionId> callOf(ProviderCallId leg) {
        return book.leg(leg).map(LegRow::interaction);
    }

    /** Journals a fact; nothing happens to a call that is not there. */
    public void note(InteractionId interaction, Fact fact) {
        book.lock(interaction).ifPresent(call -> book.note(call, clock.instant(), fact));
    }

    /** Whether the agent is, or was, connected in this call. */
    public boolean wasIn(InteractionId interaction, AgentId agent) {
        return !legs(interaction, agent).isEmpty();
    }

    /** Whether the agent is connected in this call now. */
    public boolean isIn(InteractionId interaction, AgentId agent) {
        return legs(interaction, agent).stream().anyMatch(leg -> !leg.isOver());
    }

    /** The agents who are connected in this call now. */
    public Set<AgentId> agentsIn(InteractionId interaction) {
        return entities.createQuery(
                        "SELECT DISTINCT l.agentId FROM LegRow l"
                                + " WHERE l.interactionId = :call AND l.over = FALSE AND l.agentId IS NOT NULL",
                        UUID.class)
                .setParameter("call", interaction.value())
                .getResultStream()
                .map(AgentId::new)
                .collect(Collectors.toSet());
    }

    /** Whether the agent has, or had since then, a part in any call of the contact. */
    public boolean handles(AgentId agent, ContactId contact, Instant since) {
        return !entities.createQuery(
                        "SELECT p.id FROM ParticipantRow p, CallRow c WHERE c.id = p.interactionId"
                                + " AND c.contactId = :contact AND p.agentId = :agent AND p.stay.invitedAt > :since",
                        UUID.class)
                .setParameter("contact", contact.value())
                .setParameter("agent", agent.value())
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Every call of the contact and of those that were merged into it, living or over. */
    public List<InteractionId> of(ContactId contact) {
        return entities
                .createQuery("SELECT c.id FROM CallRow c WHERE c.contactId IN :contacts", UUID.class)
                .setParameter(
                        "contacts",
                        contacts.everyId(contact).stream().map(ContactId::value).toList())
                .getResultList()
                .stream()
                .map(InteractionId::new)
                .toList();
    }

    private List<LegRow> legs(InteractionId interaction, AgentId agent) {
        return entities.createQuery(
                        "SELECT l FROM LegRow l WHERE l.interactionId = :call AND l.agentId = :agent", LegRow.class)
                .setParameter("call", interaction.value())
                .setParameter("agent", agent.value())
                .getResultList();
    }
}
