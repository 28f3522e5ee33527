package io.keskus.calls;

import io.keskus.kernel.InteractionId;
import java.util.Map;

/**
 * What an agent's device needs to come to a caller.
 *
 * @param accessToken signs the device in at the carrier
 * @param params what the device passes along when it connects
 */
public record Invitation(InteractionId interaction, String accessToken, Map<String, String> params) {
    /** Without the tokens. */
    @Override
    public String toString() {
        return "Invitation[" + interaction + "]";
    }
}
