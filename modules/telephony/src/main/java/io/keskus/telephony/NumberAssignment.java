package io.keskus.telephony;

import io.keskus.kernel.ClientId;
import io.keskus.kernel.PhoneNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * What a phone number of the tenant is for, in a span of time.
 *
 * @param flow the IVR flow's name that calls on it run
 * @param client the client company it belongs to, in an agency
 * @param from inclusive
 * @param until exclusive; empty while it lasts
 */
public record NumberAssignment(
        PhoneNumber number, String flow, Optional<ClientId> client, Instant from, Optional<Instant> until) {}
