package io.keskus.telephony;

import io.keskus.kernel.AgentId;
import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Under which name an agent's browser device is known at the carrier: {@code agent_} and the id in 32 hexadecimal digits,
 * since carriers allow letters, digits and underscores only. It is unique in the tenant's account. A device that only tries
 * its line out signs in as {@code check_} and the same digits, so that no call can come to it.
 */
public final class ClientIdentity {
    private static final String AGENT = "agent";
    private static final String CHECK = "check";
    private static final Pattern SHAPE = Pattern.compile("(agent|check)_([0-9a-f]{32})");

    private ClientIdentity() {}

    public static String of(AgentId agent) {
        return AGENT + "_" + digits(agent);
    }

    /** Of a device that tries its line out. */
    public static String ofCheck(AgentId agent) {
        return CHECK + "_" + digits(agent);
    }

    /** Empty when the identity is none of ours, or one of a device that tries its line out. */
    public static Optional<AgentId> find(String identity) {
        return find(identity, AGENT);
    }

    /** Who tries a line out; empty when the identity is another one. */
    public static Optional<AgentId> findCheck(String identity) {
        return find(identity, CHECK);
    }

    private static String digits(AgentId agent) {
        return agent.value().toString().replace("-", "");
    }

    private static Optional<AgentId> find(String identity, String kind) {
        var match = SHAPE.matcher(identity);
        if (!match.matches() || !match.group(1).equals(kind)) {
            return Optional.empty();
        }
        var bits = new BigInteger(match.group(2), 16);
        return Optional.of(new AgentId(new UUID(bits.shiftRight(64).longValue(), bits.longValue())));
    }
}
