package io.keskus.routing.desk;

import java.util.Optional;

/**
 * A message on its way to tabs; many sessions may share one.
 *
 * @param text JSON that begins with {@code {"v":1}, without a number
 * @param about a newer message about the same takes the place of one that still waits
 * @param numbered whether it counts in the session; what concerns only the connection does not
 */
record Outgoing(String text, Optional<String> about, boolean numbered) {
    private static final String BEGINNING = "{\"v\":1";

    Outgoing {
        if (!text.startsWith(BEGINNING)) {
            throw new IllegalArgumentException("a message begins with its version");
        }
    }

    static Outgoing of(String text) {
        return new Outgoing(text, Optional.empty(), true);
    }

    static Outgoing about(String what, String text) {
        return new Outgoing(text, Optional.of(what), true);
    }

    static Outgoing ofConnection(String text) {
        return new Outgoing(text, Optional.empty(), false);
    }

    String text(long number) {
        return BEGINNING + ",\"seq\":" + number + text.substring(BEGINNING.length());
    }
}
