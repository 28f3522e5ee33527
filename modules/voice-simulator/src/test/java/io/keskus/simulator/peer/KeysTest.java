package io.keskus.simulator.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeysTest {

    private final StringBuilder pressed = new StringBuilder();
    private final Keys keys = new Keys(pressed::append);

    @Test
    void every_key_of_the_pad_is_heard_once_however_long_it_is_held() {
        var pad = "123A456B789C*0#D";
        double[] low = {697, 770, 852, 941};
        double[] high = {1209, 1336, 1477, 1633};
        for (int i = 0; i < pad.length(); i++) {
            tones(i % 2 == 0 ? 60 : 400, low[i / 4], high[i % 4]);
            silence(60);
        }
        assertThat(pressed).hasToString(pad);
    }

    @Test
    void the_same_key_twice_is_two_keys() {
        tones(100, 697, 1209);
        silence(70);
        tones(100, 697, 1209);
        assertThat(pressed).hasToString("11");
    }

    @Test
    void tones_that_are_no_key_and_noise_are_not_heard_as_one() {
        tones(500, 440, 440);
        tones(500, 697, 697);
        tones(500, 600, 1100);
        var random = new Random(7);
        listen(16_000, i -> random.nextGaussian() * 3000);
        assertThat(pressed).isEmpty();
    }

    @Test
    void a_key_is_heard_under_noise_and_a_frequency_slightly_off() {
        var random = new Random(7);
        listen(
                1600,
                i -> 4000 * Math.sin(2 * Math.PI * 852 * 1.01 * i / Keys.RATE)
                        + 5000 * Math.sin(2 * Math.PI * 1477 * 0.99 * i / Keys.RATE)
                        + random.nextGaussian() * 500);
        assertThat(pressed).hasToString("9");
    }

    private void tones(int millis, double low, double high) {
        listen(
                millis * 16,
                i -> 4000 * Math.sin(2 * Math.PI * low * i / Keys.RATE)
                        + 6000 * Math.sin(2 * Math.PI * high * i / Keys.RATE));
    }

    private void silence(int millis) {
        listen(millis * 16, i -> 0);
    }

    private void listen(int samples, java.util.function.IntToDoubleFunction wave) {
        var bytes = ByteBuffer.allocate(samples * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < samples; i++) {
            bytes.putShort((short) wave.applyAsDouble(i));
        }
        keys.listen(bytes.array());
    }
}
