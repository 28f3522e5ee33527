package io.keskus.telephony;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the carrier says about a leg. Facts come in any order; some never come. See {@link LegState#mayBecome}.
 *
 * @param parent the leg that dialled this one
 * @param duration from answer to end, whole seconds; only with a final state
 * @param at the carrier's own time of it, to the second
 * @param sequence the carrier's own count of its messages about this leg, from 0; −1 when it sent none
 */
public record CallStatusFact(
        ProviderCallId call,
        Optional<ProviderCallId> parent,
        LegDirection direction,
        LegState state,
        Optional<Duration> duration,
        Instant at,
        int sequence) {}
