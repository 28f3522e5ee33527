package io.keskus.simulator.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Mp3Test {

    /** Frames of MPEG 1, layer III, 128 kbit/s, 44.1 kHz: 417 bytes and 1,152 samples each. */
    private static byte[] frames(int count) {
        var file = new byte[417 * count];
        for (int i = 0; i < count; i++) {
            file[417 * i] = (byte) 0xFF;
            file[417 * i + 1] = (byte) 0xFB;
            file[417 * i + 2] = (byte) 0x90;
        }
        return file;
    }

    @Test
    void its_length_is_the_sum_of_its_frames() {
        assertThat(Mp3.length(frames(100))).isEqualTo(Duration.ofMillis(2612));
    }

    @Test
    void a_tag_before_the_frames_does_not_count() {
        var tagged = new byte[10 + 300 + 417 * 50];
        tagged[0] = 'I';
        tagged[1] = 'D';
        tagged[2] = '3';
        tagged[8] = 2;
        tagged[9] = 300 - 256;
        Arrays.fill(tagged, 10, 310, (byte) 0xFF);
        System.arraycopy(frames(50), 0, tagged, 310, 417 * 50);
        assertThat(Mp3.length(tagged)).isEqualTo(Duration.ofMillis(1306));
    }

    @Test
    void what_is_no_mp3_has_no_length() {
        assertThat(Mp3.length("<html>not found</html>".getBytes())).isZero();
        assertThat(Mp3.length(new byte[0])).isZero();
    }
}
