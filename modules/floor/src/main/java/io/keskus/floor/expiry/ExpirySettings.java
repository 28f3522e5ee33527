package io.keskus.floor.expiry;

import io.keskus.platform.Settings;
import java.time.Duration;

/**
 * @param agentsKept what agents did, and hands they raised
 * @param actionsKept what was done to agents from the floor: longer, since somebody may object
 */
record ExpirySettings(Duration agentsKept, Duration actionsKept) {
    static ExpirySettings read(Settings settings) {
        return new ExpirySettings(
                settings.duration("keskus.floor.agents-kept", "P90D"),
                settings.duration("keskus.floor.actions-kept", "P400D"));
    }
}
