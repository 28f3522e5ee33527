package io.keskus.telephony;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the carrier asks or tells at an address of ours; the first part of the path after the provider's name. */
public enum WebhookKind {
    /** Asks: a call on one of our numbers. */
    CALL,
    /** Asks: a browser device connects. */
    CLIENT,
    /** Asks: the document of a step. */
    STEP,
    /** Tells: a leg. */
    STATUS,
    /** Tells: a conference. */
    CONFERENCE,
    /** Tells: a recording. */
    RECORDING;

    /** As it stands in the path: {@code call}. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the carrier waits for a document, while a leg listens. */
    public boolean asks() {
        return this == CALL || this == CLIENT || this == STEP;
    }

    public static Optional<WebhookKind> find(String segment) {
        return Stream.of(values())
                .filter(kind -> kind.segment().equals(segment))
                .findFirst();
    }
}
