package io.keskus.simulator.peer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BufferTest {

    private final Buffer buffer = new Buffer();
    private int sample;

    @Test
    void nothing_comes_out_before_three_frames_have_come() {
        come(2);
        assertThat(buffer.next()).isNull();
        come(1);
        assertThat(buffer.next()).isNotNull();
    }

    @Test
    void sound_comes_out_as_it_came_in_while_both_clocks_agree() {
        come(4);
        short expected = 0;
        for (int i = 0; i < 100; i++) {
            for (short each : buffer.next()) {
                assertThat(each).isEqualTo(expected);
                expected = (short) ((expected + 1) % 10_000);
            }
            come(1);
        }
    }

    @Test
    void a_browser_that_is_one_percent_slow_or_fast_leaves_no_gap() {
        for (int skip : new int[] {100, -100}) {
            var other = new Buffer();
            var frame = new short[320];
            for (int i = 0; i < 4; i++) {
                other.add(frame);
            }
            for (int i = 1; i < 5000; i++) {
                assertThat(other.next()).as("frame %d", i).isNotNull();
                if (skip < 0 || i % skip != 0) {
                    other.add(frame);
                }
                if (skip < 0 && i % skip == 0) {
                    other.add(frame);
                }
            }
        }
    }

    @Test
    void a_heap_of_frames_is_thrown_away_but_for_the_newest() {
        come(50);
        assertThat(buffer.next()[0]).isGreaterThan((short) ((50 - 11) * 320 % 10_000));
    }

    private void come(int frames) {
        for (int n = 0; n < frames; n++) {
            var frame = new short[320];
            for (int i = 0; i < frame.length; i++) {
                frame[i] = (short) (sample++ % 10_000);
            }
            buffer.add(frame);
        }
    }
}
