package io.keskus.telephony;

import io.keskus.kernel.PhoneNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * A call on one of our numbers.
 *
 * @param number the number that was called and what it is for now
 * @param from empty when the caller is withheld or the carrier sent no valid number
 * @param forwardedFrom the number the caller had dialled before a diversion, when the network says so
 * @param at when it reached us, on the business clock
 */
public record CallArrival(
        ProviderCallId call,
        NumberAssignment number,
        Optional<PhoneNumber> from,
        Optional<PhoneNumber> forwardedFrom,
        Instant at) {}
