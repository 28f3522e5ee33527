package io.keskus.simulator.prompt;

import io.keskus.simulator.audio.Clip;
import io.keskus.simulator.audio.Source;
import java.time.Duration;

/**
 * A text or file as it is heard.
 *
 * @param length at least 20 ms
 * @param source silence where only the length is known
 * @param trouble why nothing is heard, empty when all is well
 */
public record Prompt(Duration length, Source source, String trouble) {

    private static final Duration SHORTEST = Duration.ofMillis(20);

    /** An endless loop of nothing would keep the carrier busy, so every prompt takes some time. */
    public Prompt {
        length = length.compareTo(SHORTEST) < 0 ? SHORTEST : length;
    }

    /** What can be heard. */
    public static Prompt of(Clip clip) {
        return new Prompt(clip.length(), clip, "");
    }

    /** Silence that takes so long. */
    public static Prompt silent(Duration length) {
        return new Prompt(length, Source.SILENCE, "");
    }
}
