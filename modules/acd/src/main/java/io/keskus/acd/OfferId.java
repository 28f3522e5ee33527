package io.keskus.acd;

import io.keskus.kernel.InteractionId;
import java.util.Objects;

/**
 * One offer of an interaction to an agent. The number counts the offers of the tenant's engine from 1, so an id never
 * comes twice, also when an interaction is queued again after a talk.
 *
 * @param number from 1
 */
public record OfferId(InteractionId interaction, long number) {
    public OfferId {
        Objects.requireNonNull(interaction, "interaction");
        if (number < 1) {
            throw new IllegalArgumentException("an offer's number is from 1: " + number);
        }
    }

    /**
     * @param text as {@link #toString()} gives it
     * @throws IllegalArgumentException when it is no offer id
     */
    public static OfferId of(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("an offer id is <interaction>.<number>: " + text);
        }
        return new OfferId(InteractionId.of(text.substring(0, dot)), Long.parseLong(text.substring(dot + 1)));
    }

    @Override
    public String toString() {
        return interaction + "." + number;
    }
}
