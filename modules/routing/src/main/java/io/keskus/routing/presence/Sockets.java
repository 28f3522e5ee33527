package io.keskus.routing.presence;

import io.keskus.acd.AwayReason;
import io.keskus.acd.Command;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.Outbox;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.DeskConnectionChanged;
import io.keskus.routing.partitions.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is connected, with one socket or several. An agent of whom none lives for longer than the grace period goes away, so
 * that nobody who vanished keeps an offer; the same after a node died with its sockets.
 */
@ApplicationScoped
public class Sockets {
    /** From losing a socket to going away. */
    static final int GRACE_SECONDS = 10;

    private final EntityManager entities;
    private final UnitOfWork work;
    private final Inbox inbox;
    private final SocketTable table;
    private final Outbox outbox;
    private final Clock clock;
    private final int graceSeconds;
    private final UUID node = Ids.next();
    /** Sockets that ended and still stand in the table. */
    private final Set<End> ends = ConcurrentHashMap.newKeySet();

    private record End(TenantId tenant, AgentId agent, UUID socket) {}

    /** For the container's proxy. */
    protected Sockets() {
        this(null, null, null, null, null, null, 0);
    }

    @Inject
    Sockets(EntityManager entities, UnitOfWork work, Inbox inbox, SocketTable table, Outbox outbox, Clock clock) {
        this(entities, work, inbox, table, outbox, clock, GRACE_SECONDS);
    }

    Sockets(
            EntityManager entities,
            UnitOfWork work,
            Inbox inbox,
            SocketTable table,
            Outbox outbox,
            Clock clock,
            int graceSeconds) {
        this.entities = entities;
        this.work = work;
        this.inbox = inbox;
        this.table = table;
        this.outbox = outbox;
        this.clock = clock;
        this.graceSeconds = graceSeconds;
    }

    /** @param socket chosen by the caller, unique for ever */
    public void connected(TenantId tenant, AgentId agent, UUID socket) {
        work.run(tenant, () -> {
            table.connect(tenant, agent, socket, node);
            inbox.put(new Command.AgentBack(agent));
            changed(tenant, agent);
        });
    }

    /** When the database is away it is written down later: a socket that ended must not be kept alive. */
    public void disconnected(TenantId tenant, AgentId agent, UUID socket) {
        var end = new End(tenant, agent, socket);
        ends.add(end);
        writeDown(end);
    }

    private void writeDown(End end) {
        work.run(end.tenant(), () -> {
            table.disconnect(end.tenant(), end.agent(), end.socket());
            changed(end.tenant(), end.agent());
        });
        ends.remove(end);
    }

    private void changed(TenantId tenant, AgentId agent) {
        outbox.publish(new DeskConnectionChanged(Ids.next(), tenant, clock.instant(), agent));
    }

    /** In a unit of work. */
    boolean connected(AgentId agent) {
        return entities
                .createQuery("SELECT s FROM SocketRow s WHERE s.agentId = :agent", SocketRow.class)
                .setParameter("agent", agent.value())
                .getResultList()
                .stream()
                .anyMatch(SocketRow::connected);
    }

    /** In a unit of work. */
    Set<AgentId> connected() {
        var agents = new HashSet<AgentId>();
        for (var row : entities.createQuery("SELECT s FROM SocketRow s", SocketRow.class)
                .getResultList()) {
            if (row.connected()) {
                agents.add(new AgentId(row.agentId()));
            }
        }
        return agents;
    }

    /** Every few seconds: keeps this node's sockets and sends away whoever was lost, on any node. */
    void beat() {
        ends.forEach(this::writeDown);
        table.keepAlive(node);
        for (var lost : table.lost(graceSeconds)) {
            work.run(lost.tenant(), () -> {
                if (table.forget(lost, graceSeconds)) {
                    inbox.put(new Command.AgentAway(lost.agent(), AwayReason.CONNECTION_LOST));
                    // away already, the agent changes in nothing else
                    changed(lost.tenant(), lost.agent());
                }
            });
        }
    }
}
