package io.keskus.simulator.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplerTest {

    @ParameterizedTest
    @ValueSource(ints = {8000, 11_025, 22_050, 24_000, 44_100, 48_000})
    void a_tone_keeps_its_pitch_and_loudness(int rate) {
        var tone = Tones.of(Duration.ofSeconds(1), 0.5, 1000).samples();
        var there = Resampler.resample(tone, Frame.RATE, rate);
        assertThat(there.length).isCloseTo(rate, within(1));
        assertThat(amplitude(there, 1000, rate)).isCloseTo(0.5, within(0.01));
        var back = Resampler.resample(there, rate, Frame.RATE);
        assertThat(amplitude(back, 1000, Frame.RATE)).isCloseTo(0.5, within(0.01));
    }

    @Test
    void what_the_lower_rate_cannot_hold_does_not_come_back_as_another_tone() {
        var high = Tones.of(Duration.ofSeconds(1), 0.5, 6500).samples();
        var low = Resampler.resample(high, Frame.RATE, 8000);
        assertThat(amplitude(low, 1500, 8000)).isLessThan(0.005);
    }

    @Test
    void frames_of_a_recording_are_filtered_too() {
        assertThat(halved(1000, 1000)).isCloseTo(0.5, within(0.01));
        assertThat(halved(3000, 3000)).isCloseTo(0.5, within(0.03));
        assertThat(halved(6500, 1500)).isLessThan(0.01);
    }

    private static double halved(int hertz, int measured) {
        var tone = Tones.of(Duration.ofSeconds(1), 0.5, hertz);
        var halving = new Halving();
        var all = new short[8000];
        for (int n = 0; n < 50; n++) {
            System.arraycopy(halving.next(tone.frame(n)), 0, all, n * 160, 160);
        }
        return amplitude(all, measured, 8000);
    }

    private static double amplitude(short[] samples, int hertz, int rate) {
        return Math.sqrt(2 * Goertzel.power(samples, hertz, rate)) / Short.MAX_VALUE;
    }
}
