package io.keskus.contacts;

import java.util.Locale;

/** Where a promise to come back to somebody stands. */
public enum FollowUpState {
    /** Its time has not come, or it is tried again later. */
    WAITING,
    /** Offered to the agent who promised it. */
    ASKED,
    /** Offered to whoever is free in its queue. */
    QUEUED,
    /** An agent took it, and has not dialled yet. */
    TAKEN,
    /** The contact is being called. */
    CALLING,
    /** The contact was reached, or somebody said that it is settled. */
    KEPT,
    /** Nobody was reached, as often as it was tried. */
    UNREACHED,
    /** Not wanted any more. */
    CANCELLED;

    /** Nothing happens to it any more. */
    public boolean isClosed() {
        return this == KEPT || this == UNREACHED || this == CANCELLED;
    }

    /** The name in answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
