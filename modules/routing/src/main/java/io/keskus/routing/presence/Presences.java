package io.keskus.routing.presence;

import io.keskus.acd.AgentState;
import io.keskus.acd.Command;
import io.keskus.acd.Decision;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.routing.AgentPresence;
import io.keskus.routing.partitions.Applied;
import io.keskus.routing.partitions.Consequence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What each agent of the tenant does, for any node to read. */
@ApplicationScoped
public class Presences implements Consequence {
    private final EntityManager entities;
    private final Sockets sockets;

    /** For the container's proxy. */
    protected Presences() {
        this(null, null);
    }

    @Inject
    public Presences(EntityManager entities, Sockets sockets) {
        this.entities = entities;
        this.sockets = sockets;
    }

    @Override
    public void follow(Applied applied) {
        var offers = new HashMap<AgentId, Long>();
        for (var decision : applied.decisions()) {
            if (decision instanceof Decision.Offered offered) {
                offers.put(offered.agent(), offered.offer().number());
            } else if (decision instanceof Decision.AgentStateChanged change) {
                become(change, offers.get(change.agent()));
            } else if (decision instanceof Decision.WrapUpExtended extended) {
                entities.find(PresenceRow.class, extended.agent().value()).extendWrapUp(extended.until());
            }
        }
        if (applied.command() instanceof Command.RemoveAgent removed && !applied.refused()) {
            Optional.ofNullable(entities.find(PresenceRow.class, removed.agent().value()))
                    .ifPresent(entities::remove);
        }
    }

    private void become(Decision.AgentStateChanged change, Long offered) {
        var row = entities.find(PresenceRow.class, change.agent().value());
        if (row == null) {
            row = new PresenceRow(change.agent());
            become(row, change, null);
            entities.persist(row);
            return;
        }
        var offer = change.state() == AgentState.TALKING ? row.offerNumber() : offered;
        become(
                row,
                change,
                change.state() == AgentState.OFFERED || change.state() == AgentState.TALKING ? offer : null);
    }

    private void become(PresenceRow row, Decision.AgentStateChanged change, Long offer) {
        row.become(change, offer);
        row.partOf(change.interaction().flatMap(this::findWhole));
    }

    /** In a unit of work; empty for somebody who takes no work. */
    public Optional<AgentPresence> find(AgentId agent) {
        return Optional.ofNullable(entities.find(PresenceRow.class, agent.value()))
                .map(row -> row.presence(sockets.connected(agent)));
    }

    /** In a unit of work: from now on this work counts as a part of that interaction. */
    public void part(InteractionId work, InteractionId interaction) {
        if (!work.equals(interaction)) {
            entities.persist(new PartRow(work, interaction));
        }
    }

    /** In a unit of work: what the work is a part of, or itself. */
    public InteractionId interactionOf(InteractionId work) {
        return findWhole(work).orElse(work);
    }

    /** In a unit of work: under which id the engine knows what the agent does about the interaction. */
    public InteractionId workOf(AgentId agent, InteractionId interaction) {
        return Optional.ofNullable(entities.find(PresenceRow.class, agent.value()))
                .flatMap(row -> row.workOn(interaction))
                .orElse(interaction);
    }

    private Optional<InteractionId> findWhole(InteractionId work) {
        return Optional.ofNullable(entities.find(PartRow.class, work.value())).map(PartRow::interaction);
    }

    /** In a unit of work; every agent, by id. */
    public List<AgentPresence> list() {
        var connected = sockets.connected();
        return entities
                .createQuery("SELECT p FROM PresenceRow p ORDER BY p.id", PresenceRow.class)
                .getResultList()
                .stream()
                .map(row -> row.presence(false))
                .map(p -> connected.contains(p.agent()) ? connected(p) : p)
                .toList();
    }

    /** How many agents of the queue are at work, whatever they do. In a unit of work. */
    public int atWork(List<AgentId> members) {
        return count("p.state <> :state", AgentState.AWAY, members);
    }

    /** How many of them could take work now. In a unit of work. */
    public int ready(List<AgentId> members) {
        return count("p.state = :state", AgentState.IDLE, members);
    }

    private int count(String which, AgentState state, List<AgentId> members) {
        if (members.isEmpty()) {
            return 0;
        }
        return entities.createQuery(
                        "SELECT COUNT(p) FROM PresenceRow p WHERE " + which + " AND p.id IN :members", Long.class)
                .setParameter("state", state)
                .setParameter("members", members.stream().map(AgentId::value).toList())
                .getSingleResult()
                .intValue();
    }

    /** In a unit of work: everybody who is at work, whatever they do. */
    public Set<AgentId> atWork() {
        return list().stream()
                .filter(each -> each.state() != AgentState.AWAY)
                .map(AgentPresence::agent)
                .collect(Collectors.toSet());
    }

    private static AgentPresence connected(AgentPresence p) {
        return new AgentPresence(
                p.agent(),
                p.state(),
                p.reason(),
                p.interaction(),
                p.offer(),
                p.since(),
                p.until(),
                p.extension(),
                true);
    }
}
