package io.keskus.calls;

/** What a recording is of. */
public enum RecordingKind {
    /** A talk; the first channel is the caller, the second what the caller heard. */
    TALK,
    /** A message that a caller left. */
    VOICEMAIL
}
