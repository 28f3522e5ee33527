package io.keskus.simulator.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenerTest {

    private static final int[] LOW = {697, 770, 852, 941};
    private static final int[] HIGH = {1209, 1336, 1477};
    private static final String PAD = "123456789*0#";

    private final List<byte[]> frames = new ArrayList<>();
    private final StringBuilder pressed = new StringBuilder();
    private final Listener listener = new Listener(frames::add, pressed::append);

    @Test
    void two_pieces_of_ten_milliseconds_are_a_frame_in_order() {
        for (int i = 0; i < 4; i++) {
            var piece = new byte[320];
            Arrays.fill(piece, (byte) i);
            listener.take(piece);
        }
        assertThat(frames).hasSize(2);
        assertThat(frames.get(0)[0]).isZero();
        assertThat(frames.get(0)[639]).isEqualTo((byte) 1);
        assertThat(frames.get(1)[0]).isEqualTo((byte) 2);
        assertThat(frames.get(1)[639]).isEqualTo((byte) 3);
    }

    @Test
    void every_key_is_heard_once_when_its_tones_last_60_ms_in_step_with_nothing() {
        for (int key = 0; key < PAD.length(); key++) {
            silence(600 + 37 * key);
            tones(960, LOW[key / 3], HIGH[key % 3]);
        }
        silence(1600);
        assertThat(pressed).hasToString(PAD);
    }

    @Test
    void a_key_that_is_held_is_one_key() {
        tones(16_000, 770, 1336);
        assertThat(pressed).hasToString("5");
    }

    private final ByteBuffer rest = ByteBuffer.allocate(320).order(ByteOrder.LITTLE_ENDIAN);

    private void tones(int samples, int low, int high) {
        for (int i = 0; i < samples; i++) {
            sample((short) (3000 * Math.sin(2 * Math.PI * low * i / 16_000)
                    + 6000 * Math.sin(2 * Math.PI * high * i / 16_000)));
        }
    }

    private void silence(int samples) {
        for (int i = 0; i < samples; i++) {
            sample((short) 0);
        }
    }

    private void sample(short value) {
        rest.putShort(value);
        if (!rest.hasRemaining()) {
            listener.take(rest.array());
            rest.clear();
        }
    }
}
