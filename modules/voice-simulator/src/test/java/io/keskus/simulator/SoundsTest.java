package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.simulator.clock.Loop;
import io.keskus.simulator.prompt.EstimatedPrompts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundsTest {

    @TempDir
    private Path data;

    private Options options() {
        return new Options(
                "127.0.0.1",
                0,
                CarrierTest.PARENT,
                "secret",
                null,
                data,
                Duration.ofMillis(1),
                Duration.ofMillis(1),
                1,
                Options.NO_TLS,
                Speech.ESTIMATED);
    }

    @Test
    void recordings_that_a_killed_run_left_behind_are_taken_away_and_spoken_texts_stay() throws IOException {
        var left = Files.createDirectories(data.resolve("calls")).resolve("RE1.wav");
        var spoken = Files.createDirectories(data.resolve("speech")).resolve("1.wav");
        Files.write(left, new byte[44]);
        Files.write(spoken, new byte[44]);
        try (var sounds = new Sounds(options(), new Loop(0, offset -> {}))) {
            assertThat(sounds.calls()).isEmptyDirectory();
            Files.write(sounds.calls().resolve("RE2.wav"), new byte[44]);
        }
        assertThat(data.resolve("calls")).doesNotExist();
        assertThat(spoken).exists();
    }

    @Test
    void estimated_speech_is_silence_that_nobody_has_to_make() {
        try (var sounds = new Sounds(options(), new Loop(0, offset -> {}))) {
            assertThat(sounds.prompts()).isInstanceOf(EstimatedPrompts.class);
            assertThat(sounds.prompts().busy()).isFalse();
        }
    }
}
