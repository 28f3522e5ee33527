package io.keskus.identity;

import io.keskus.kernel.TenantId;
import java.time.Instant;

/**
 * Who opened a socket.
 *
 * @param sessionEnds when the token behind the ticket expires, in real time: close the socket then
 */
public record TicketHolder(TenantId tenant, Member member, Instant sessionEnds) {}
