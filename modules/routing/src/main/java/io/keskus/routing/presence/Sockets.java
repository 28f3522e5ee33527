package io.keskus.routing.presence;

import io.keskus.acd.AwayReason;
import io.keskus.acd.Command;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.partitions.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Whose desk is connected. An agent whose desk stays away for longer than the grace period goes away, so that nobody who
 * vanished keeps an offer; the same after a node died with its sockets.
 */
@ApplicationScoped
public class Sockets {
    /** From losing a socket to going away. */
    static final int GRACE_SECONDS = 10;

    private final EntityManager entities;
    private final UnitOfWork work;
    private final Inbox inbox;
    private final SocketTable table;
    private final int graceSeconds;
    private final UUID node = Ids.next();

    /** For the container's proxy. */
    protected Sockets() {
        this(null, null, null, null, 0);
    }

    @Inject
    Sockets(EntityManager entities, UnitOfWork work, Inbox inbox, SocketTable table) {
        this(entities, work, inbox, table, GRACE_SECONDS);
    }

    Sockets(EntityManager entities, UnitOfWork work, Inbox inbox, SocketTable table, int graceSeconds) {
        this.entities = entities;
        this.work = work;
        this.inbox = inbox;
        this.table = table;
        this.graceSeconds = graceSeconds;
    }

    /** @param socket chosen by the caller, unique for ever */
    public void connected(TenantId tenant, AgentId agent, UUID socket) {
        work.run(tenant, () -> {
            table.connect(tenant, agent, socket, node);
            inbox.put(new Command.AgentBack(agent));
        });
    }

    public void disconnected(TenantId tenant, AgentId agent, UUID socket) {
        work.run(tenant, () -> table.disconnect(tenant, agent, socket));
    }

    /** In a unit of work. */
    boolean connected(AgentId agent) {
        var row = entities.find(SocketRow.class, agent.value());
        return row != null && row.connected();
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
        table.keepAlive(node);
        for (var lost : table.lost(graceSeconds)) {
            work.run(lost.tenant(), () -> {
                if (table.forget(lost, graceSeconds)) {
                    inbox.put(new Command.AgentAway(lost.agent(), AwayReason.CONNECTION_LOST));
                }
            });
        }
    }
}
