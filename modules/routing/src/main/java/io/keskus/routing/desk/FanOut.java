package io.keskus.routing.desk;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings messages to the sockets of agents, each by tenant and agent together: a message for one tenant cannot reach
 * another's socket. The only class that knows where sockets are; so far on this node.
 */
@ApplicationScoped
public class FanOut {
    private final Map<Desktop, DeskSocket> sockets = new ConcurrentHashMap<>();

    private record Desktop(TenantId tenant, AgentId agent) {}

    /** An agent has one desk: an older socket is closed. */
    void open(DeskSocket socket) {
        var older = sockets.put(new Desktop(socket.tenant(), socket.agent()), socket);
        if (older != null) {
            older.close(CloseCode.OPENED_ELSEWHERE, "opened elsewhere");
        }
    }

    void forget(DeskSocket socket) {
        sockets.remove(new Desktop(socket.tenant(), socket.agent()), socket);
    }

    /** Nothing happens when the agent has no socket. */
    public void send(TenantId tenant, AgentId agent, String text) {
        Optional.ofNullable(sockets.get(new Desktop(tenant, agent))).ifPresent(socket -> socket.send(text));
    }

    List<DeskSocket> open() {
        return List.copyOf(sockets.values());
    }
}
