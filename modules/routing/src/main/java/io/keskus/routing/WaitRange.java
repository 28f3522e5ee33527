package io.keskus.routing;

import java.time.Duration;

/** An expected wait, told as a range: about two waits of three end inside it. */
public record WaitRange(Duration least, Duration most) {
    public WaitRange {
        if (least.isNegative() || most.compareTo(least) < 0) {
            throw new IllegalArgumentException("a range goes up from zero: " + least + " to " + most);
        }
    }
}
