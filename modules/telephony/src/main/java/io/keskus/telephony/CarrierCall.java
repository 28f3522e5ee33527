package io.keskus.telephony;

import io.keskus.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A leg as the carrier's own books show it: what reconciliation believes when messages were lost.
 *
 * @param from as the carrier writes it: a number in E.164 form, {@code client:…}, or something else
 * @param to likewise
 * @param started empty while it has not been answered or will never be
 * @param duration from answer to end, whole seconds; present when it ended
 * @param price what the carrier charges us, negative as it books it; empty until it was rated
 */
public record CarrierCall(
        ProviderCallId call,
        Optional<ProviderCallId> parent,
        String from,
        String to,
        LegDirection direction,
        LegState state,
        Optional<Instant> started,
        Optional<Instant> ended,
        Optional<Duration> duration,
        Optional<Money> price) {
    @Override
    public String toString() {
        return "CarrierCall[" + call + ", " + direction + ", " + state + ", " + duration + "]";
    }
}
