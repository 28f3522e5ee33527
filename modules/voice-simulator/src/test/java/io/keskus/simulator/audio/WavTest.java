package io.keskus.simulator.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavTest {

    private static final Clip TONE = Tones.of(Duration.ofMillis(500), 0.5, 700);

    @TempDir
    Path directory;

    @Test
    void what_is_written_is_read() {
        var two = new Wav(8000, new short[][] {{1, -2, 3}, {4, 5, -32768}});
        var read = Wav.read(two.bytes());
        assertThat(read.rate()).isEqualTo(8000);
        assertThat(read.channels()).isDeepEqualTo(two.channels());
    }

    @Test
    void a_length_that_the_writer_did_not_know_means_the_rest() {
        var bytes = new Wav(16_000, new short[][] {{7, 8, 9}}).bytes();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(40, 0x7FFFF000);
        assertThat(Wav.read(bytes).channels()[0]).containsExactly(7, 8, 9);
    }

    @Test
    void the_codings_of_the_telephone_are_read() {
        // quantised values of G.711, tables 1a and 2a: the loudest and the faintest of each sign
        assertThat(coded(7, 0x80, 0x00, 0xFF, 0x7F)).containsExactly(32124, -32124, 0, 0);
        assertThat(coded(6, 0xAA, 0x2A, 0xD5, 0x55)).containsExactly(32256, -32256, 8, -8);
    }

    @Test
    void a_clip_of_two_channels_at_another_rate_is_their_mean_at_the_carriers() {
        var samples = Resampler.resample(TONE.samples(), 16_000, 44_100);
        var clip = new Wav(44_100, new short[][] {samples, new short[samples.length]}).clip();
        assertThat(clip.length().toMillis()).isCloseTo(500, within(1L));
        assertThat(Math.sqrt(Goertzel.power(clip.samples(), 700, 16_000) * 2) / Short.MAX_VALUE)
                .isCloseTo(0.25, within(0.01));
    }

    @Test
    void a_file_that_grows_is_valid_before_its_end_and_cut_to_its_length() {
        var file = new WavFile(directory.resolve("sub").resolve("a.wav"), 8000, 2);
        for (long n = 0; !TONE.over(n); n++) {
            file.add(TONE.frame(n), Frame.SILENCE);
        }
        file.flush();
        assertThat(Wav.read(bytes(file.path())).channels()[0]).hasSize(4000);
        file.finish(400);
        var done = Wav.read(bytes(file.path()));
        assertThat(done.rate()).isEqualTo(8000);
        assertThat(done.channels()[0]).hasSize(3200);
        assertThat(Goertzel.power(done.channels()[0], 700, 8000)).isGreaterThan(1e8);
        assertThat(Goertzel.power(done.channels()[1])).isZero();
        file.delete();
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void what_is_no_wav_is_refused_with_a_reason() {
        assertThatThrownBy(() -> Wav.read("<html>not found</html>".getBytes()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a WAV file");
    }

    private static short[] coded(int coding, int... codes) {
        var bytes = ByteBuffer.allocate(44 + codes.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new Wav(8000, new short[][] {{}}).bytes());
        bytes.putShort(20, (short) coding).putShort(34, (short) 8).putInt(40, codes.length);
        for (int code : codes) {
            bytes.put((byte) code);
        }
        return Wav.read(bytes.array()).channels()[0];
    }

    private static byte[] bytes(Path path) {
        try {
            return java.nio.file.Files.readAllBytes(path);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
