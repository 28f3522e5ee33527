package io.keskus.telephony;

import io.keskus.kernel.AgentId;
import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Under which name an agent's browser device is known at the carrier: {@code agent_} and the id in 32 hexadecimal digits,
 * since carriers allow letters, digits and underscores only. It is unique in the tenant's account.
 */
public final class ClientIdentity {
    private static final Pattern SHAPE = Pattern.compile("agent_([0-9a-f]{32})");

    private ClientIdentity() {}

    public static String of(AgentId agent) {
        return "agent_" + agent.value().toString().replace("-", "");
    }

    /** Empty when the identity is none of ours. */
    public static Optional<AgentId> find(String identity) {
        var match = SHAPE.matcher(identity);
        if (!match.matches()) {
            return Optional.empty();
        }
        var bits = new BigInteger(match.group(1), 16);
        return Optional.of(new AgentId(new UUID(bits.shiftRight(64).longValue(), bits.longValue())));
    }
}
