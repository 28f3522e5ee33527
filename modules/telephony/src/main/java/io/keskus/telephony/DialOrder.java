package io.keskus.telephony;

import io.keskus.kernel.PhoneNumber;
import java.time.Duration;
import java.util.Objects;

/**
 * Call somebody into a conference.
 *
 * @param callerNumber one of the tenant's own numbers, shown to the callee
 * @param label names the participant, unique in the conference; with it a repeat after a crash finds what was dialled
 * @param ringing how long it may ring, whole seconds 5..120
 * @param endOnExit the conference ends when this leg leaves; not to be trusted while the leg still rings
 */
public record DialOrder(
        ConferenceName conference,
        Endpoint to,
        PhoneNumber callerNumber,
        String label,
        Duration ringing,
        boolean startOnEnter,
        boolean endOnExit) {
    public DialOrder {
        Objects.requireNonNull(conference, "conference");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(callerNumber, "callerNumber");
        Opaque.check("label", label, 64);
        if (ringing.toSeconds() < 5 || ringing.toSeconds() > 120) {
            throw new IllegalArgumentException("ringing 5..120 s: " + ringing);
        }
    }
}
