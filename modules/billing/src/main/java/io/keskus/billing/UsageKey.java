package io.keskus.billing;

/**
 * What makes a usage event unique in its tenant for ever.
 *
 * @param source who measured, as {@code calls}; 1..40 characters
 * @param eventId made of the provider's call id, the leg and the meter, never random; 1..190 characters
 */
public record UsageKey(String source, String eventId) implements Comparable<UsageKey> {
    public UsageKey {
        requireLength("source", source, 40);
        requireLength("event id", eventId, 190);
    }

    /** The key of one meter's count on one leg of a call; the same leg told twice has the same key. */
    public static UsageKey ofLeg(String providerCallId, String leg, Meter meter) {
        return new UsageKey("calls", providerCallId + "/" + leg + "/" + meter.code());
    }

    private static void requireLength(String what, String text, int most) {
        if (text == null || text.isBlank() || text.length() > most) {
            throw new IllegalArgumentException(what + ": 1.." + most + " characters");
        }
    }

    @Override
    public int compareTo(UsageKey other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : eventId.compareTo(other.eventId);
    }
}
