package io.keskus.floor.api;

import io.keskus.floor.reach.WantedState;
import java.util.Optional;

/**
 * What an agent is to do.
 *
 * @param state ready, away or signed-out
 * @param reason with away: 1 to 32 of a-z, 0-9 and hyphen
 */
record NewState(String state, String reason) {
    static WantedState checked(NewState body) {
        return body == null
                ? new WantedState(null, Optional.empty())
                : new WantedState(body.state, Optional.ofNullable(body.reason));
    }
}
