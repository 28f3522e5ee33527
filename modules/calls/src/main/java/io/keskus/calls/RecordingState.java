package io.keskus.calls;

/** Where a recording stands. */
public enum RecordingState {
    /** The carrier is to begin. */
    ORDERED,
    RUNNING,
    /** Nothing of what is said is kept until it goes on. */
    PAUSED,
    /** The carrier makes its sound ready. */
    ENDED,
    /** Its sound is to be fetched. */
    READY,
    /** Its sound lies with us, encrypted. */
    STORED,
    /** Nothing was recorded. */
    ABSENT,
    /** Thrown away unheard: nobody could be sure that it paused when it had to. */
    DISCARDED,
    /** Its sound could not be fetched for a day; what the carrier has stays there. */
    LOST,
    /** Its sound is to be deleted; nobody can listen any more. */
    DELETING,
    DELETED;

    /** Whether sound may still be added to it. */
    public boolean isLiving() {
        return this == ORDERED || this == RUNNING || this == PAUSED;
    }
}
