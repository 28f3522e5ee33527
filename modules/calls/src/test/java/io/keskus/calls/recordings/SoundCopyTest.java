package io.keskus.calls.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.platform.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SoundCopyTest {
    private final ByteArrayOutputStream copied = new ByteArrayOutputStream();

    @Test
    void every_byte_is_copied_counted_and_digested() throws Exception {
        var wav = Wavs.talk(3);
        var sound = copy(wav);
        assertThat(copied.toByteArray()).isEqualTo(wav);
        assertThat(sound.bytes()).isEqualTo(wav.length);
        assertThat(sound.sha256())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(wav));
        assertThat(sound.length()).isEqualTo(Duration.ofSeconds(3));
        assertThat(sound.channels()).isEqualTo(2);
    }

    @Test
    void peaks_show_who_spoke_and_when() throws IOException {
        var peaks = Json.mapper().readTree(copy(Wavs.talk(4)).peaks());
        assertThat(peaks.path("points").asInt()).isEqualTo(800);
        var caller = peaks.path("channels").path(0);
        var heard = peaks.path("channels").path(1);
        assertThat(caller).hasSize(800);
        assertThat(caller.path(399).asInt()).isZero();
        assertThat(caller.path(400).asInt()).isEqualTo(50);
        assertThat(caller.path(799).asInt()).isEqualTo(50);
        assertThat(heard).hasSize(800).allMatch(point -> point.asInt() == 0);
    }

    @Test
    void the_loudest_sample_there_is_counts_a_hundred() throws IOException {
        var peaks = Json.mapper().readTree(copy(Wavs.message(1)).peaks());
        assertThat(peaks.path("channels")).hasSize(1);
        assertThat(peaks.path("channels").path(0)).allMatch(point -> point.asInt() == 100);
    }

    @Test
    void peaks_of_four_hours_stay_small() throws IOException {
        assertThat(copy(Wavs.talk(600)).peaks().length()).isLessThan(8000);
    }

    @Test
    void sound_shorter_than_its_points_has_peaks_too() throws IOException {
        var tiny = Arrays.copyOf(Wavs.message(1), 44 + 20);
        tiny[40] = 20;
        tiny[41] = 0;
        tiny[42] = 0;
        tiny[43] = 0;
        assertThat(copy(tiny).length()).isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void a_wav_that_breaks_off_is_none() {
        var wav = Wavs.talk(2);
        assertThatThrownBy(() -> copy(Arrays.copyOf(wav, wav.length - 1000)))
                .isInstanceOf(NoSound.class)
                .hasMessageContaining("breaks off");
        assertThatThrownBy(() -> copy(Arrays.copyOf(wav, 20))).isInstanceOf(NoSound.class);
    }

    @Test
    void fewer_bytes_than_were_announced_are_not_the_recording() {
        var wav = Wavs.talk(1);
        assertThatThrownBy(
                        () -> SoundCopy.copy(new ByteArrayInputStream(wav), OptionalLong.of(wav.length + 10L), copied))
                .isInstanceOf(NoSound.class);
    }

    @Test
    void what_is_no_linear_wav_is_refused() {
        assertThatThrownBy(() -> copy("<html>not found</html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NoSound.class);
        var muLaw = Wavs.message(1);
        muLaw[20] = 7;
        assertThatThrownBy(() -> copy(muLaw)).isInstanceOf(NoSound.class).hasMessageContaining("linear");
    }

    @Test
    void a_wav_whose_writer_did_not_know_its_length_has_the_length_that_was_announced() throws IOException {
        var wav = Wavs.talk(2);
        Arrays.fill(wav, 40, 44, (byte) 0xFF);
        var sound = SoundCopy.copy(new ByteArrayInputStream(wav), OptionalLong.of(wav.length), copied);
        assertThat(sound.length()).isEqualTo(Duration.ofSeconds(2));
        assertThatThrownBy(() -> copy(wav)).isInstanceOf(NoSound.class);
    }

    private Sound copy(byte[] wav) throws IOException {
        return SoundCopy.copy(new ByteArrayInputStream(wav), OptionalLong.empty(), copied);
    }
}
