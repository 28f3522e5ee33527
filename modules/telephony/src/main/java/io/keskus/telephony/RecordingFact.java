package io.keskus.telephony;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the carrier says about a recording.
 *
 * @param call the leg that was recorded; empty when a conference was
 * @param conferenceId the carrier's id of the conference that was recorded
 * @param audio where the carrier keeps it; readable with the tenant's account only
 * @param length whole seconds; present when {@link State#COMPLETED}
 * @param channels 1 mixed, 2 one side each
 */
public record RecordingFact(
        RecordingId recording,
        Optional<ProviderCallId> call,
        Optional<String> conferenceId,
        State state,
        Optional<URI> audio,
        Optional<Duration> length,
        int channels,
        Instant at) {

    /** Where it stands. */
    public enum State {
        IN_PROGRESS,
        COMPLETED,
        ABSENT,
        FAILED
    }
}
