package io.keskus.routing.desk;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.TenantId;
import java.util.ArrayDeque;
import java.util.UUID;

/**
 * One agent's socket: messages leave one after the other in the order they came. A desk that does not take them is
 * closed, rather than kept waiting for in memory; it is told its state when it comes back.
 */
final class DeskSocket {
    /** Messages that may wait. */
    static final int MOST_WAITING = 200;

    private final UUID id;
    private final TenantId tenant;
    private final AgentId agent;
    private final Wire wire;
    private final ArrayDeque<String> waiting = new ArrayDeque<>();
    private boolean sending;
    private boolean closed;

    DeskSocket(UUID id, TenantId tenant, AgentId agent, Wire wire) {
        this.id = id;
        this.tenant = tenant;
        this.agent = agent;
        this.wire = wire;
    }

    UUID id() {
        return id;
    }

    TenantId tenant() {
        return tenant;
    }

    AgentId agent() {
        return agent;
    }

    /** Never blocks. */
    void send(String text) {
        synchronized (waiting) {
            if (closed) {
                return;
            }
            waiting.add(text);
            if (waiting.size() <= MOST_WAITING) {
                if (sending) {
                    return;
                }
                sending = true;
                text = waiting.poll();
            } else {
                text = null;
            }
        }
        if (text == null) {
            close(CloseCode.TOO_SLOW, "messages were not taken");
        } else {
            wire.send(text, this::sent);
        }
    }

    private void sent(boolean ok) {
        String next;
        synchronized (waiting) {
            next = ok && !closed ? waiting.poll() : null;
            sending = next != null;
        }
        if (!ok) {
            close(CloseCode.TOO_SLOW, "a message could not be sent");
        } else if (next != null) {
            wire.send(next, this::sent);
        }
    }

    void close(int code, String reason) {
        synchronized (waiting) {
            if (closed) {
                return;
            }
            closed = true;
            waiting.clear();
        }
        wire.close(code, reason);
    }
}
