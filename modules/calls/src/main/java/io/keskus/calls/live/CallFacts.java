package io.keskus.calls.live;

import io.keskus.kernel.ContactId;
import io.keskus.telephony.ProviderCallId;
import java.util.Optional;

/**
 * What another room needs to know of a call.
 *
 * @param direction {@code inbound}, {@code outbound} or {@code internal}
 * @param customer the leg of the one who called us, or whom we called; empty until it is known
 * @param queue the name of the queue the call is in, or was in last; of an agent's own call the one on whose account it is
 * @param number ours
 */
public record CallFacts(
        String direction,
        Optional<ProviderCallId> customer,
        Optional<String> queue,
        Optional<ContactId> contact,
        String number) {
    /** Whether an agent called. */
    public boolean isOutbound() {
        return direction.equals("outbound");
    }
}
