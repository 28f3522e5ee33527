package io.keskus.contacts;

import java.util.Arrays;

/** Where a ticket stands. */
public enum TicketStatus {
    /** Being worked on, or waiting for somebody who will. */
    OPEN("open"),
    /** Somebody has to come back to the contact. */
    NEEDS_FOLLOW_UP("needs-follow-up"),
    /** What the contact wanted is done. */
    SOLVED("solved"),
    /** Over, solved or not. */
    CLOSED("closed");

    private final String code;

    TicketStatus(String code) {
        this.code = code;
    }

    /** The name in tables and answers. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException naming the statuses there are */
    public static TicketStatus of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ticket status " + code + ": one of "
                        + Arrays.stream(values()).map(TicketStatus::code).toList()));
    }
}
