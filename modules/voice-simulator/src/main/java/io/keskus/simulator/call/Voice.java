package io.keskus.simulator.call;

import io.keskus.simulator.audio.Clip;
import io.keskus.simulator.audio.Source;
import io.keskus.simulator.audio.Tones;
import io.keskus.simulator.audio.Wav;
import io.keskus.simulator.prompt.Prompts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * What the person at a scripted phone says, over and over: one of the three.
 *
 * @param toneHz a steady tone, 50 to 7000 Hz
 * @param file a WAV file on this machine
 * @param text spoken
 * @param language of the text, a tag as fi-FI; English unless given
 */
record Voice(Integer toneHz, Path file, String text, String language) {

    private static final Clip BREATH = Tones.silence(Duration.ofSeconds(1));

    /** @throws IllegalArgumentException when it is none of the three or several of them, or is out of range */
    public Voice {
        int given = (toneHz == null ? 0 : 1) + (file == null ? 0 : 1) + (text == null ? 0 : 1);
        if (given != 1) {
            throw new IllegalArgumentException("a voice is one of toneHz, file and text");
        }
        if (toneHz != null && (toneHz < 50 || toneHz > 7000)) {
            throw new IllegalArgumentException("toneHz is 50 to 7000: " + toneHz);
        }
        if (file != null && !Files.isReadable(file)) {
            throw new IllegalArgumentException("there is no file " + file);
        }
        language = language == null ? "en-US" : language;
    }

    /** A steady tone. */
    public static Voice tone(int hertz) {
        return new Voice(hertz, null, null, null);
    }

    /** @param ready given what is said once, and for how long; the length is zero for a tone */
    void load(Prompts prompts, Consumer<Spoken> ready) {
        if (toneHz != null) {
            ready.accept(new Spoken(Tones.steady(toneHz), Duration.ZERO, Tones.steady(toneHz)));
        } else if (file != null) {
            var clip = read(file);
            ready.accept(new Spoken(clip, clip.length(), repeated(clip)));
        } else {
            prompts.speech(text, language, prompt -> {
                var source = prompt.source() instanceof Clip clip ? repeated(clip) : prompt.source();
                ready.accept(new Spoken(prompt.source(), prompt.length(), source));
            });
        }
    }

    /** @param length zero when it has no end */
    record Spoken(Source once, Duration length, Source repeated) {}

    private static Source repeated(Clip clip) {
        return Clip.of(clip, BREATH).repeated();
    }

    private static Clip read(Path file) {
        try {
            return Wav.read(Files.readAllBytes(file)).clip();
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + file, e);
        }
    }
}
