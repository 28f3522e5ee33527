package io.keskus.simulator.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DtmfDetectorTest {

    private static String detected(Clip clip) {
        var keys = new StringBuilder();
        var detector = new DtmfDetector(keys::append);
        for (long n = 0; !clip.over(n); n++) {
            detector.frame(clip.frame(n));
        }
        return keys.toString();
    }

    @Test
    void every_key_is_found_once_and_in_order() {
        assertThat(detected(Dtmf.tones("0123456789*#ABCD"))).isEqualTo("0123456789*#ABCD");
    }

    @Test
    void the_same_key_twice_is_two_keys() {
        assertThat(detected(Dtmf.tones("1122w2"))).isEqualTo("11222");
    }

    @Test
    void a_key_is_found_wherever_in_a_frame_it_begins() {
        for (int late = 0; late < 20; late++) {
            assertThat(detected(Clip.of(Tones.silence(Duration.ofMillis(late)), Dtmf.tones("5"))))
                    .as("%d ms late", late)
                    .isEqualTo("5");
        }
    }

    @Test
    void a_key_is_found_in_some_noise() {
        var samples = Dtmf.tones("8642").samples().clone();
        var random = new Random(3);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = Frame.saturated(samples[i] + (int) (random.nextGaussian() * 600));
        }
        assertThat(detected(new Clip(samples))).isEqualTo("8642");
    }

    @Test
    void other_sounds_are_no_keys() {
        assertThat(detected(Tones.of(Duration.ofSeconds(2), 0.3, 770))).isEmpty();
        assertThat(detected(Tones.of(Duration.ofSeconds(2), 0.3, 425, 1000))).isEmpty();
        assertThat(detected(Tones.silence(Duration.ofSeconds(1)))).isEmpty();
        var music = Music.source();
        var keys = new StringBuilder();
        var detector = new DtmfDetector(keys::append);
        for (long n = 0; n < 1000; n++) {
            detector.frame(music.frame(n));
        }
        assertThat(keys).isEmpty();
    }
}
