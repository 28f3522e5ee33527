package io.keskus.simulator.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MixTest {

    private final Random random = new Random(20);

    @Test
    void a_sum_that_is_too_loud_is_cut_off_and_never_turns_over() {
        for (int round = 0; round < 100; round++) {
            int count = 1 + random.nextInt(250);
            var frames = new short[count][Frame.SAMPLES];
            var gains = random.doubles(count, 0, 2).toArray();
            var mix = new Mix();
            for (int i = 0; i < count; i++) {
                for (int k = 0; k < Frame.SAMPLES; k++) {
                    frames[i][k] = (short) random.nextInt(Short.MIN_VALUE, Short.MAX_VALUE + 1);
                }
                mix.add(frames[i], gains[i]);
            }
            var mixed = mix.frame();
            for (int k = 0; k < Frame.SAMPLES; k++) {
                double exact = 0;
                for (int i = 0; i < count; i++) {
                    exact += frames[i][k] * gains[i];
                }
                double expected = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, exact));
                assertThat((double) mixed[k]).isCloseTo(expected, org.assertj.core.data.Offset.offset(count / 2.0 + 1));
            }
        }
    }

    @Test
    void two_of_the_loudest_are_the_loudest() {
        var loud = Tones.of(Frame.LENGTH, 1, 500).frame(0);
        var mixed = new Mix().add(loud, 1).add(loud, 1).frame();
        for (int i = 0; i < Frame.SAMPLES; i++) {
            assertThat(Integer.signum(mixed[i])).isEqualTo(Integer.signum(loud[i]));
            assertThat(Math.abs((int) mixed[i])).isGreaterThanOrEqualTo(Math.abs((int) loud[i]));
        }
    }

    @Test
    void silence_and_a_frame_alone_cost_no_array() {
        assertThat(new Mix().add(null, 1).add(new short[Frame.SAMPLES], 0).frame())
                .isSameAs(Frame.SILENCE);
        var frame = new short[Frame.SAMPLES];
        assertThat(new Mix().add(frame, 1).frame()).isSameAs(frame);
    }
}
