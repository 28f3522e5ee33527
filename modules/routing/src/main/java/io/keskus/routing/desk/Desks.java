package io.keskus.routing.desk;

import io.keskus.identity.Member;
import io.keskus.identity.Role;
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
import java.util.Optional;
import java.util.UUID;

/** Opens and closes the sockets of tabs. */
@ApplicationScoped
class Desks {
    private final UnitOfWork work;
    private final Sessions sessions;
    private final Sockets sockets;
    private final Presences presences;
    private final StandingOffer standing;
    private final Clock clock;
    private final Iterable<DeskOpening> openings;

    /** One socket of a tab, and the session that it serves. */
    record Connection(UUID socket, DeskSession session, Wire wire) {}

    /** What a tab had when it lost its socket: the session, and the last number that it heard. */
    record Resumption(UUID session, long after) {}

    /** For the container's proxy. */
    protected Desks() {
        this(null, null, null, null, null, null, List.of());
    }

    @Inject
    Desks(
            UnitOfWork work,
            Sessions sessions,
            Sockets sockets,
            Presences presences,
            StandingOffer standing,
            Clock clock,
            @Any Instance<DeskOpening> openings) {
        this(work, sessions, sockets, presences, standing, clock, (Iterable<DeskOpening>) openings);
    }

    Desks(
            UnitOfWork work,
            Sessions sessions,
            Sockets sockets,
            Presences presences,
            StandingOffer standing,
            Clock clock,
            Iterable<DeskOpening> openings) {
        this.work = work;
        this.sessions = sessions;
        this.sockets = sockets;
        this.presences = presences;
        this.standing = standing;
        this.clock = clock;
        this.openings = openings;
    }

    /**
     * Goes on with the session that was lost, or tells the whole truth in a new one.
     *
     * @return empty when the member has too many tabs open
     */
    Optional<Connection> open(TicketHolder holder, Optional<Resumption> wanted, Wire wire) {
        if (!sessions.makeRoom(holder.tenant(), holder.member().id())) {
            return Optional.empty();
        }
        var socket = Ids.next();
        var agent = agentOf(holder.member());
        agent.ifPresent(id -> sockets.connected(holder.tenant(), id, socket));
        try {
            var session = wanted.flatMap(resumption -> resumed(holder, resumption, wire))
                    .orElseGet(() -> begun(holder, wire));
            return Optional.of(new Connection(socket, session, wire));
        } catch (RuntimeException failure) {
            agent.ifPresent(id -> sockets.disconnected(holder.tenant(), id, socket));
            throw failure;
        }
    }

    private Optional<DeskSession> resumed(TicketHolder holder, Resumption wanted, Wire wire) {
        return sessions.find(holder.tenant(), holder.member(), wanted.session())
                .filter(session ->
                        session.resume(wire, wanted.after(), Messages.hello(session, true, clock.instant())));
    }

    private DeskSession begun(TicketHolder holder, Wire wire) {
        var session = new DeskSession(UUID.randomUUID(), holder.tenant(), holder.member(), wire);
        sessions.add(session);
        try {
            session.opened(
                    Messages.hello(session, false, clock.instant()),
                    work.in(holder.tenant(), () -> truth(holder.member())));
            return session;
        } catch (RuntimeException failure) {
            sessions.forget(session);
            throw failure;
        }
    }

    private List<Outgoing> truth(Member member) {
        var messages = new ArrayList<Outgoing>();
        agentOf(member).ifPresent(agent -> {
            messages.add(Outgoing.of(state(agent)));
            presences.find(agent).flatMap(standing::message).ifPresent(offer -> messages.add(Outgoing.of(offer)));
        });
        openings.forEach(each -> each.messages(member.id().asAgent())
                .forEach(message -> messages.add(Outgoing.of(Messages.of(message.type(), message.members())))));
        return messages;
    }

    private static Optional<AgentId> agentOf(Member member) {
        return member.is(Role.AGENT) ? Optional.of(member.id().asAgent()) : Optional.empty();
    }

    private String state(AgentId agent) {
        return presences
                .find(agent)
                .map(Messages::state)
                .orElseGet(
                        () -> Messages.error(Problem.of("no-agent", "Not an agent", 409, "this member takes no work")));
    }

    /** The grace period begins; the session waits to be resumed. */
    void closed(Connection connection) {
        var session = connection.session();
        session.lost(connection.wire(), System.nanoTime());
        session.agent().ifPresent(agent -> sockets.disconnected(session.tenant(), agent, connection.socket()));
    }
}
