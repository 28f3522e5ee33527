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

    /** How long a text takes to say, half a second at least unless speech takes no time at all. */
    public Duration speech(String text) {
        var length = speechRate.multipliedBy(text.length());
        var least = Duration.ofMillis(500);
        return speechRate.isZero() || length.compareTo(least) > 0 ? length : least;
    }
}
