package io.keskus.floor.reach;

import io.keskus.acd.AwayReason;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import java.util.Optional;

/**
 * What an agent is to do.
 *
 * @param state ready, away or signed-out
 * @param reason with away
 */
public record WantedState(String state, Optional<String> reason) {
    /** @throws ProblemException 400 {@code invalid-field} */
    public WantedState {
        boolean known = state != null && (state.equals("ready") || state.equals("signed-out") || isAway(state, reason));
        if (!known) {
            throw new ProblemException(Problem.of(
                    "invalid-field",
                    "A field is not valid",
                    400,
                    "state is ready, signed-out, or away with a reason of 1 to 32 of a-z, 0-9 and hyphen"));
        }
    }

    private static boolean isAway(String state, Optional<String> reason) {
        try {
            return state.equals("away") && reason.map(AwayReason::new).isPresent();
        } catch (IllegalArgumentException noReason) {
            return false;
        }
    }

    boolean isReady() {
        return state.equals("ready");
    }

    AwayReason awayReason() {
        return state.equals("away") ? new AwayReason(reason.orElseThrow()) : AwayReason.SIGNED_OUT;
    }
}
