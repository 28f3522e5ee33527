package io.keskus.routing.desk;

import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.TicketHolder;
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
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The agents' WebSocket, {@code /ws/v1?ticket=…}. A browser can send no header with it, so the ticket stands for the
 * sign-in; tenant and agent come from the ticket and from nowhere else. One instance per connection.
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

    private DeskSocket desk;

    @OnOpen
    public void open(Session session) {
        var wire = new SessionWire(session);
        var holder = ticket(session).flatMap(identity::redeemTicket);
        if (holder.isEmpty()) {
            life.refuse(wire, CloseCode.NOT_SIGNED_IN, "no valid ticket");
        } else if (!holder.get().member().is(Role.AGENT)) {
            life.refuse(wire, CloseCode.NOT_ALLOWED, "only for agents");
        } else {
            open(session, wire, holder.get());
        }
    }

    private void open(Session session, Wire wire, TicketHolder holder) {
        desk = desks.open(holder, wire);
        life.begin(desk, session, holder.sessionEnds());
    }

    private static Optional<String> ticket(Session session) {
        return session.getRequestParameterMap().getOrDefault("ticket", List.of()).stream()
                .findFirst();
    }

    @OnMessage(maxMessageSize = LONGEST_MESSAGE)
    public void hear(String text) {
        if (desk != null) {
            life.heard(desk);
            commands.carryOut(desk.tenant(), desk.agent(), text).ifPresent(desk::send);
        }
    }

    @OnMessage
    public void hear(PongMessage pong) {
        if (desk != null) {
            life.heard(desk);
        }
    }

    @OnError
    public void fail(Throwable failure) {
        LOG.log(Level.FINE, "a desk's socket failed", failure);
    }

    @OnClose
    public void close() {
        if (desk != null) {
            life.end(desk);
            desks.closed(desk);
        }
    }
}
