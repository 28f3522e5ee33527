package io.keskus.simulator.call;

import java.time.Duration;

/**
 * What the operator of the simulator chooses.
 *
 * @param speechRate time that one character of speech takes
 * @param playLength time that a played address is taken to last
 * @param publicUrl where this carrier is reached, without a slash at the end
 */
public record Settings(Duration speechRate, Duration playLength, String publicUrl) {

    // also what keeps an endless loop of nothing from keeping the carrier busy
    private static final Duration SHORTEST = Duration.ofMillis(20);

    /** @throws IllegalArgumentException when something takes negative time */
    public Settings {
        if (speechRate.isNegative() || playLength.isNegative()) {
            throw new IllegalArgumentException("speech and play must not take negative time");
        }
        playLength = longer(playLength, SHORTEST);
    }

    /** How long a text takes to say. */
    public Duration speech(String text) {
        return longer(speechRate.multipliedBy(text.length()), SHORTEST);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
