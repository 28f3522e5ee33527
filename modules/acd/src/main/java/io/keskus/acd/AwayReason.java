package io.keskus.acd;

import java.util.regex.Pattern;

/**
 * Why an agent is away. Tenants have their own (break, lunch, training); those here are the engine's and the
 * presence's.
 *
 * @param code lower-case letters, digits and hyphens, 1..32 of them
 */
public record AwayReason(String code) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");

    /** Defined, and not yet ready for the first time. */
    public static final AwayReason SIGNED_OUT = new AwayReason("signed-out");
    /** An offer rang out. The agent says ready to be offered work again. */
    public static final AwayReason MISSED = new AwayReason("missed");
    /** The agent turned an offer down. */
    public static final AwayReason DECLINED = new AwayReason("declined");
    /** The agent's socket stayed away for longer than the grace period. */
    public static final AwayReason CONNECTION_LOST = new AwayReason("connection-lost");

    public AwayReason {
        if (code == null || !SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("an away reason is 1..32 of a-z, 0-9 and hyphen: " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
