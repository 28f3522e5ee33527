package io.keskus.routing.desk;

import io.keskus.identity.TicketHolder;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.platform.Ids;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.DeskOpening;
import io.keskus.routing.presence.Presences;
import io.keskus.routing.presence.Sockets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Opens and closes desks. */
@ApplicationScoped
class Desks {
    private final UnitOfWork work;
    private final FanOut fanOut;
    private final Sockets sockets;
    private final Presences presences;
    private final Clock clock;
    private final Iterable<DeskOpening> openings;

    /** For the container's proxy. */
    protected Desks() {
        this(null, null, null, null, null, List.of());
    }

    @Inject
    Desks(
            UnitOfWork work,
            FanOut fanOut,
            Sockets sockets,
            Presences presences,
            Clock clock,
            @Any Instance<DeskOpening> openings) {
        this(work, fanOut, sockets, presences, clock, (Iterable<DeskOpening>) openings);
    }

    Desks(
            UnitOfWork work,
            FanOut fanOut,
            Sockets sockets,
            Presences presences,
            Clock clock,
            Iterable<DeskOpening> openings) {
        this.work = work;
        this.fanOut = fanOut;
        this.sockets = sockets;
        this.presences = presences;
        this.clock = clock;
        this.openings = openings;
    }

    /** The desk is told who it is and what state its agent is in, and from then on every change. */
    DeskSocket open(TicketHolder holder, Wire wire) {
        var agent = holder.member().id().asAgent();
        var socket = new DeskSocket(Ids.next(), holder.tenant(), agent, wire);
        sockets.connected(holder.tenant(), agent, socket.id());
        fanOut.open(socket);
        socket.send(Messages.hello(agent, holder.member().name(), clock.instant()));
        socket.send(work.in(holder.tenant(), () -> state(agent)));
        work.in(holder.tenant(), () -> more(agent)).forEach(socket::send);
        return socket;
    }

    private List<String> more(AgentId agent) {
        var messages = new ArrayList<String>();
        openings.forEach(each ->
                each.messages(agent).forEach(message -> messages.add(Messages.of(message.type(), message.members()))));
        return messages;
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
