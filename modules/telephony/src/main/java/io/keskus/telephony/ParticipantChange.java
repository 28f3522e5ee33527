package io.keskus.telephony;

import java.net.URI;
import java.util.Optional;

/**
 * What is to be different for a participant of a conference; empty members stay as they are.
 *
 * @param holdAudio what a held participant hears; empty: the carrier's own music
 * @param coaching whether one leg alone hears this participant (whisper)
 * @param coached that leg; needed while {@code coaching} is true
 * @param endOnExit ignored by carriers while the participant is held
 */
public record ParticipantChange(
        Optional<Boolean> muted,
        Optional<Boolean> held,
        Optional<URI> holdAudio,
        Optional<Boolean> coaching,
        Optional<ProviderCallId> coached,
        Optional<Boolean> endOnExit) {
    private static final ParticipantChange NONE = new ParticipantChange(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ParticipantChange {
        if (coaching.orElse(false) && coached.isEmpty()) {
            throw new IllegalArgumentException("who coaches coaches somebody");
        }
    }

    public static ParticipantChange mute(boolean muted) {
        return new ParticipantChange(
                Optional.of(muted), NONE.held, NONE.holdAudio, NONE.coaching, NONE.coached, NONE.endOnExit);
    }

    public static ParticipantChange hold(boolean held, Optional<URI> audio) {
        return new ParticipantChange(NONE.muted, Optional.of(held), audio, NONE.coaching, NONE.coached, NONE.endOnExit);
    }

    /** Whether the conference ends for all when this participant leaves. */
    public static ParticipantChange endOnExit(boolean ends) {
        return new ParticipantChange(
                NONE.muted, NONE.held, NONE.holdAudio, NONE.coaching, NONE.coached, Optional.of(ends));
    }

    /** Only that leg hears what this participant says. */
    public static ParticipantChange whisperTo(ProviderCallId leg) {
        return new ParticipantChange(
                Optional.of(false), NONE.held, NONE.holdAudio, Optional.of(true), Optional.of(leg), NONE.endOnExit);
    }

    /** Heard by all, or by nobody. */
    public static ParticipantChange openly(boolean muted) {
        return new ParticipantChange(
                Optional.of(muted), NONE.held, NONE.holdAudio, Optional.of(false), NONE.coached, NONE.endOnExit);
    }
}
