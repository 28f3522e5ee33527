package io.keskus.calls.live;

import io.keskus.calls.ParticipantRole;
import io.keskus.calls.ParticipantStage;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.telephony.ProviderCallId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds who is in a call, was in it, or is on the way. Who changes one holds the call's lock. */
@ApplicationScoped
public class Participants {
    private final EntityManager entities;

    /** For the container's proxy. */
    protected Participants() {
        this(null);
    }

    @Inject
    public Participants(EntityManager entities) {
        this.entities = entities;
    }

    /** As it is under the lock of its call, which has just been taken. */
    public ParticipantRow fresh(ParticipantRow who) {
        entities.refresh(who);
        return who;
    }

    /** Devices that are awaited. */
    public List<ParticipantRow> awaited() {
        return entities.createQuery(
                        "SELECT p FROM ParticipantRow p WHERE p.connectToken IS NOT NULL", ParticipantRow.class)
                .getResultList();
    }

    /** At once, so that queries find it. */
    public void add(ParticipantRow row) {
        entities.persist(row);
        entities.flush();
    }

    /** In the order in which they were asked. */
    public List<ParticipantRow> of(CallRow call) {
        return entities.createQuery(
                        "SELECT p FROM ParticipantRow p WHERE p.interactionId = :call ORDER BY p.stay.invitedAt, p.id",
                        ParticipantRow.class)
                .setParameter("call", call.id().value())
                .getResultList();
    }

    /** Those of a role who are in it or on the way. */
    public List<ParticipantRow> living(CallRow call, ParticipantRole role) {
        return of(call).stream()
                .filter(each -> each.role() == role && !each.hasLeft())
                .toList();
    }

    /** Agents and outside numbers, in it or on the way: with any of these the customer is not alone. */
    public List<ParticipantRow> others(CallRow call) {
        return of(call).stream()
                .filter(each -> !each.hasLeft())
                .filter(each -> each.role() == ParticipantRole.AGENT || each.role() == ParticipantRole.OUTSIDE)
                .toList();
    }

    /** The customer, also while not in the conference. */
    public Optional<ParticipantRow> customer(CallRow call) {
        return of(call).stream()
                .filter(each -> each.role() == ParticipantRole.CUSTOMER)
                .findFirst();
    }

    public Optional<ParticipantRow> leader(CallRow call) {
        return of(call).stream().filter(ParticipantRow::leads).findFirst();
    }

    /** Calls in which the agent or supervisor has a living part. */
    public List<InteractionId> callsOf(AgentId agent) {
        return entities
                .createQuery(
                        "SELECT p FROM ParticipantRow p WHERE p.agentId = :agent AND p.stage <> :left",
                        ParticipantRow.class)
                .setParameter("agent", agent.value())
                .setParameter("left", ParticipantStage.LEFT)
                .getResultList()
                .stream()
                .map(ParticipantRow::interaction)
                .toList();
    }

    /** The agent's or supervisor's living part in the call. */
    public Optional<ParticipantRow> of(CallRow call, AgentId agent) {
        return of(call).stream()
                .filter(each -> each.is(agent) && !each.hasLeft())
                .findFirst();
    }

    /** By the name under which the carrier knows them in a conference. */
    public Optional<ParticipantRow> byName(String name) {
        try {
            return Optional.ofNullable(entities.find(ParticipantRow.class, UUID.fromString(name)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    public Optional<ParticipantRow> byLeg(ProviderCallId leg) {
        return one("p.providerCallId = :it", leg.value());
    }

    /** Whose own telephone rings by this leg. */
    public Optional<ParticipantRow> byNextLeg(ProviderCallId leg) {
        return one("p.nextCallId = :it", leg.value());
    }

    public Optional<ParticipantRow> byToken(String token) {
        return one("p.connectToken = :it", token);
    }

    /** The living one whose part in a call has this id in routing; not the part that is the call itself. */
    public Optional<ParticipantRow> byWork(InteractionId work) {
        return one("p.workId = :it AND p.interactionId <> :it", work.value());
    }

    private Optional<ParticipantRow> one(String which, Object value) {
        return entities
                .createQuery("SELECT p FROM ParticipantRow p WHERE " + which, ParticipantRow.class)
                .setParameter("it", value)
                .getResultList()
                .stream()
                .findFirst();
    }
}
