package io.keskus.calls;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import java.time.Instant;
import java.util.Optional;

/**
 * A call detail record as others read it.
 *
 * @param direction {@code inbound}, {@code outbound} or {@code internal}
 * @param providerCallId of the customer's leg; of the caller's when internal
 * @param number ours, that was called or shown, E.164; empty when internal
 * @param waitSeconds in queues, all together
 * @param talkSeconds with agents, all together
 * @param agent who talked last
 */
public record CallView(
        InteractionId interaction,
        String direction,
        String providerCallId,
        String number,
        Optional<ContactId> contact,
        Optional<ClientId> client,
        Instant startedAt,
        Optional<Instant> answeredAt,
        Instant endedAt,
        long waitSeconds,
        long talkSeconds,
        Optional<String> queue,
        Optional<AgentId> agent,
        CallOutcome outcome,
        Optional<String> disposition) {}
