package io.keskus.routing.desk;

import io.keskus.identity.TicketHolder;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.platform.Ids;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.presence.Presences;
import io.keskus.routing.presence.Sockets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Opens and closes desks. */
@ApplicationScoped
class Desks {
    private final UnitOfWork work;
    private final FanOut fanOut;
    private final Sockets sockets;
    private final Presences presences;
    private final Clock clock;

    /** For the container's proxy. */
    protected Desks() {
        this(null, null, null, null, null);
    }

    @Inject
    Desks(UnitOfWork work, FanOut fanOut, Sockets sockets, Presences presences, Clock clock) {
        this.work = work;
        this.fanOut = fanOut;
        this.sockets = sockets;
        this.presences = presences;
        this.clock = clock;
    }

    /** The desk is told who it is and what state its agent is in, and from then on every change. */
    DeskSocket open(TicketHolder holder, Wire wire) {
        var agent = holder.member().id().asAgent();
        var socket = new DeskSocket(Ids.next(), holder.tenant(), agent, wire);
        sockets.connected(holder.tenant(), agent, socket.id());
        fanOut.open(socket);
        socket.send(Messages.hello(agent, holder.member().name(), clock.instant()));
        socket.send(work.in(holder.tenant(), () -> state(agent)));
        return socket;
    }

    private String state(AgentId agent) {
        return presences
                .find(agent)
                .map(Messages::state)
                .orElseGet(() -> Messages.error(Problem.of(
                        "no-agent", "Not an agent", 409, "this member takes work of no queue; see queues.yaml")));
    }

    /** The grace period begins. */
    void closed(DeskSocket socket) {
        fanOut.forget(socket);
        sockets.disconnected(socket.tenant(), socket.agent(), socket.id());
    }
}
