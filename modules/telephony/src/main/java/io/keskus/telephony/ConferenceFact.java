package io.keskus.telephony;

import java.time.Instant;
import java.util.Optional;

/**
 * What the carrier says about a conference. Facts come in any order; some never come.
 *
 * @param conferenceId the carrier's own id; a name may be used again, this may not
 * @param call the participant, for what concerns one
 * @param label the participant's name from {@link Verb.JoinConference} or {@link DialOrder}
 * @param at the carrier's own time of it, to the second
 * @param sequence the carrier's own count of its messages about this conference; −1 when it sent none
 */
public record ConferenceFact(
        ConferenceName conference,
        String conferenceId,
        What what,
        Optional<ProviderCallId> call,
        Optional<String> label,
        Instant at,
        int sequence) {

    /** What happened. */
    public enum What {
        STARTED,
        ENDED,
        JOINED,
        LEFT,
        MUTED,
        UNMUTED,
        HELD,
        UNHELD
    }
}
