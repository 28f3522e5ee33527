package io.keskus.telephony;

import io.keskus.kernel.AgentId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A browser device (or a scripted client) of this tenant connects.
 *
 * @param agent whom our client token named; empty when the identity is none of ours
 * @param parameters what the device passed along, as the offer token; untrusted, names as the device wrote them
 * @param at when it reached us, on the business clock
 */
public record ClientConnect(ProviderCallId call, Optional<AgentId> agent, Map<String, String> parameters, Instant at) {
    public ClientConnect {
        parameters = Map.copyOf(parameters);
    }

    @Override
    public String toString() {
        return "ClientConnect[" + call + ", " + agent + ", " + parameters.keySet() + "]";
    }
}
