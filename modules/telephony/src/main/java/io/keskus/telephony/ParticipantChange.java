package io.keskus.telephony;

import java.net.URI;
import java.util.Optional;

/**
 * What is to be different for a participant of a conference; empty members stay as they are.
 *
 * @param holdAudio what a held participant hears; empty: the carrier's own music
 * @param coaching the leg that alone hears this participant (whisper)
 * @param endOnExit ignored by carriers while the participant is held
 */
public record ParticipantChange(
        Optional<Boolean> muted,
        Optional<Boolean> held,
        Optional<URI> holdAudio,
        Optional<ProviderCallId> coaching,
        Optional<Boolean> endOnExit) {
    public static ParticipantChange mute(boolean muted) {
        return new ParticipantChange(
                Optional.of(muted), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static ParticipantChange hold(boolean held, Optional<URI> audio) {
        return new ParticipantChange(Optional.empty(), Optional.of(held), audio, Optional.empty(), Optional.empty());
    }
}
