package io.keskus.routing.desk;

import io.keskus.identity.Identity;
import io.keskus.identity.TicketHolder;
import io.keskus.routing.desk.Desks.Connection;
import io.keskus.routing.desk.Desks.Resumption;
import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The WebSocket of a tab, {@code /ws/v1?ticket=…}. A browser can send no header with it, so the ticket stands for the
 * sign-in; tenant and member come from the ticket and from nowhere else. One instance per connection.
 */
@ServerEndpoint("/ws/v1")
public class DeskEndpoint {
    private static final Logger LOG = Logger.getLogger(DeskEndpoint.class.getName());
    private static final int LONGEST_MESSAGE = 8_192;

    @Inject
    private Identity identity;

    @Inject
    private Desks desks;

    @Inject
    private DeskCommands commands;

    @Inject
    private SocketLife life;

    private Connection connection;

    @OnOpen
    public void open(Session session) {
        var wire = new SessionWire(session);
        try {
            identity.redeemTicket(parameter(session, "ticket").orElse(""))
                    .ifPresentOrElse(
                            holder -> open(session, wire, holder),
                            () -> life.refuse(wire, CloseCode.NOT_SIGNED_IN, "no valid ticket"));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "a socket was not opened", failure);
            life.refuse(wire, CloseCode.TRY_AGAIN_LATER, "try again later");
        }
    }

    private void open(Session session, SessionWire wire, TicketHolder holder) {
        var opened = desks.open(holder, resumption(session), wire);
        if (opened.isEmpty()) {
            life.refuse(wire, CloseCode.TOO_MANY, "too many tabs");
            return;
        }
        connection = opened.get();
        life.begin(wire, holder.sessionEnds());
    }

    /** Empty also for nonsense: then the tab is told everything anew. */
    private static Optional<Resumption> resumption(Session session) {
        try {
            var id = parameter(session, "session").map(UUID::fromString);
            var after = parameter(session, "after").map(Long::parseLong);
            return id.flatMap(known -> after.map(number -> new Resumption(known, number)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<String> parameter(Session session, String name) {
        return session.getRequestParameterMap().getOrDefault(name, List.of()).stream()
                .findFirst();
    }

    @OnMessage(maxMessageSize = LONGEST_MESSAGE)
    public void hear(String text) {
        if (connection != null) {
            life.heard(connection.wire());
            commands.carryOut(connection.session(), text);
        }
    }

    @OnMessage
    public void hear(PongMessage pong) {
        if (connection != null) {
            life.heard(connection.wire());
            var data = pong.getApplicationData();
            if (data.remaining() == Long.BYTES) {
                connection.session().arrived(connection.wire(), data.getLong());
            }
        }
    }

    @OnError
    public void fail(Throwable failure) {
        LOG.log(Level.FINE, "a desk's socket failed", failure);
    }

    @OnClose
    public void close() {
        if (connection != null) {
            life.end(connection.wire());
            desks.closed(connection);
        }
    }
}
