package io.keskus.calls;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import java.util.Optional;

/**
 * A recording among others, with what its call was.
 *
 * @param direction {@code inbound} or {@code outbound}
 * @param number ours
 * @param contactName empty when nobody has named the contact
 * @param contactNumber by which the contact is known; empty when withheld, or erased
 * @param agent who talked last
 * @param outcome once the call is over
 * @param ticket its id
 */
public record FoundRecording(
        RecordingView recording,
        InteractionId interaction,
        String direction,
        String number,
        Optional<ContactId> contact,
        Optional<String> contactName,
        Optional<String> contactNumber,
        Optional<String> queue,
        Optional<AgentId> agent,
        Optional<CallOutcome> outcome,
        Optional<String> ticket,
        Optional<Long> ticketNumber) {}
