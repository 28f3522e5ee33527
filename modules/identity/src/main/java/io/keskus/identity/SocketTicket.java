package io.keskus.identity;

import java.time.Instant;

/**
 * Lets a browser open one WebSocket, which can carry no header.
 *
 * @param value goes into {@code /ws/v1?ticket=…}; good once
 * @param expires 30 seconds after it was issued, in real time
 */
public record SocketTicket(String value, Instant expires) {
    /** Without the value: a ticket in a log would be a login in a log. */
    @Override
    public String toString() {
        return "SocketTicket[expires=" + expires + "]";
    }
}
