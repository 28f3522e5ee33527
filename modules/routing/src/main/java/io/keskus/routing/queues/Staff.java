package io.keskus.routing.queues;

import io.keskus.acd.Command;
import io.keskus.acd.Skills;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.QueueId;
import io.keskus.platform.Ids;
import io.keskus.routing.partitions.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Changes queues and agents, and tells the engine. Everything in a unit of work. */
@ApplicationScoped
class Staff {
    private final EntityManager entities;
    private final Queues queues;
    private final Inbox inbox;

    /** For the container's proxy. */
    protected Staff() {
        this(null, null, null);
    }

    @Inject
    Staff(EntityManager entities, Queues queues, Inbox inbox) {
        this.entities = entities;
        this.queues = queues;
        this.inbox = inbox;
    }

    /** What somebody can do, and for which queues. */
    record Profile(Skills skills, SortedSet<QueueId> queues) {
        static final Profile NOTHING = new Profile(Skills.NONE, new TreeSet<>());

        Profile with(QueueId queue) {
            var more = new TreeSet<>(queues);
            more.add(queue);
            return new Profile(skills, more);
        }

        Profile without(QueueId queue) {
            var fewer = new TreeSet<>(queues);
            fewer.remove(queue);
            return new Profile(skills, fewer);
        }
    }

    /** Creates the queues, changes them, opens them again, or leaves them as they are. */
    void define(List<WantedQueue> all) {
        // the engine is told of all names first: steps may widen to a queue further down
        var changed = all.stream().flatMap(wanted -> bring(wanted).stream()).toList();
        entities.flush();
        changed.forEach(this::tell);
    }

    QueueRow define(WantedQueue wanted) {
        define(List.of(wanted));
        return row(wanted.name()).orElseThrow();
    }

    private Optional<QueueRow> row(String name) {
        return queues.rows().stream().filter(r -> r.name().equals(name)).findFirst();
    }

    private void tell(QueueRow row) {
        var ids = new HashMap<String, QueueId>();
        queues.rows().forEach(each -> ids.put(each.name(), each.id()));
        inbox.put(new Command.DefineQueue(row.rules(ids)));
    }

    /** Empty when it is so already. */
    private Optional<QueueRow> bring(WantedQueue wanted) {
        var row = row(wanted.name()).orElse(null);
        if (row != null && !row.isClosed() && row.asWanted().equals(wanted)) {
            return Optional.empty();
        }
        if (row == null) {
            row = new QueueRow(Ids.next(), wanted);
            entities.persist(row);
        } else {
            row.change(wanted);
        }
        return Optional.of(row);
    }

    /** Changes a queue that is there, and opens or closes it. */
    void change(QueueRow row, WantedQueue wanted, boolean closed) {
        row.change(wanted);
        if (closed) {
            row.close();
        }
        entities.flush();
        tell(row);
    }

    void pause(QueueRow row, boolean paused) {
        row.pause(paused);
        entities.flush();
    }

    /** Takes no more work; who waits in it already is still served by whoever else may take the work. */
    void close(QueueRow queue) {
        queue.close();
    }

    void define(AgentId agent, Profile profile) {
        if (!profile.equals(profiles().get(agent))) {
            define(agent, profile, true);
        }
    }

    /** @param active who is suspended is not told to the engine, which would offer work to an agent who is ready */
    void define(AgentId agent, Profile profile, boolean active) {
        var row = entities.find(AgentRow.class, agent.value());
        if (row == null) {
            entities.persist(new AgentRow(agent, profile.skills()));
        } else {
            row.change(profile.skills());
        }
        memberships(agent).forEach(entities::remove);
        entities.flush();
        profile.queues().forEach(queue -> entities.persist(new AgentQueueRow(Ids.next(), agent, queue)));
        entities.flush();
        if (active) {
            inbox.put(new Command.DefineAgent(agent, profile.skills(), profile.queues()));
        }
    }

    /** 0 when the agent was never defined. */
    long version(AgentId agent) {
        var row = entities.find(AgentRow.class, agent.value());
        return row == null ? 0 : row.version();
    }

    /** Takes work of no queue any more; colleagues still reach the agent. */
    void remove(AgentId agent) {
        memberships(agent).forEach(entities::remove);
        entities.flush();
        entities.remove(entities.find(AgentRow.class, agent.value()));
        inbox.put(new Command.DefineAgent(agent, Skills.NONE, new TreeSet<>()));
    }

    /** Every agent. */
    Map<AgentId, Profile> profiles() {
        var memberships = queues.memberships();
        var profiles = new TreeMap<AgentId, Profile>();
        entities.createQuery("SELECT a FROM AgentRow a", AgentRow.class)
                .getResultList()
                .forEach(a -> profiles.put(
                        a.id(), new Profile(a.skills(), memberships.getOrDefault(a.id(), new TreeSet<>()))));
        return profiles;
    }

    private List<AgentQueueRow> memberships(AgentId agent) {
        return entities.createQuery("SELECT m FROM AgentQueueRow m WHERE m.agentId = :agent", AgentQueueRow.class)
                .setParameter("agent", agent.value())
                .getResultList();
    }
}
