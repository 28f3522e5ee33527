package io.keskus.telephony;

/** What can be done to a recording that is going on. */
public enum RecordingChange {
    /** Silence in the place of what is said, so that times in the recording stay true. */
    PAUSE,
    RESUME,
    /** For good. */
    STOP
}
