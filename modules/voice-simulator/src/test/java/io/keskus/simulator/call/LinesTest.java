package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.simulator.audio.Frame;
import io.keskus.simulator.audio.Line;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final Rig rig = new Rig();

    /** A phone that says one value over and over. */
    private static final class Steady implements Line {
        private final short[] says = new short[Frame.SAMPLES];
        private int frames;
        private short[] last;

        private Steady(int value) {
            Arrays.fill(says, (short) value);
        }

        @Override
        public short[] spoken() {
            return says;
        }

        @Override
        public void hear(short[] frame) {
            frames++;
            last = frame;
        }
    }

    @Test
    void a_line_gets_a_frame_every_twenty_milliseconds_however_the_clock_is_moved() {
        var line = new Steady(0);
        rig.call("<Pause length=\"600\"/>").attach(line);
        rig.pass("PT2M");
        assertThat(line.frames).isEqualTo(6000);
    }

    @Test
    void two_legs_of_a_dial_hear_each_other_until_one_hangs_up() {
        rig.exchange.endpoints().ringAt("+358409000002", new Phone() {
            @Override
            public void rings(Call call) {
                call.attach(new Steady(200));
                call.answer();
            }

            @Override
            public void over(Call call) {
                assertThat(call.status()).isEqualTo(CallStatus.COMPLETED);
            }
        });
        var caller = new Steady(100);
        var call = rig.call("<Dial>+358409000002</Dial>");
        call.attach(caller);
        rig.pass("PT2S");
        assertThat(caller.last[0]).isEqualTo((short) 200);
        call.hangUpByPhone();
        int frames = caller.frames;
        rig.pass("PT2S");
        assertThat(caller.frames).isEqualTo(frames);
        assertThat(rig.exchange.calls()).allMatch(leg -> leg.status().ended());
    }

    @Test
    void everybody_in_a_conference_hears_the_sum_of_the_others() {
        var lines = new Steady[] {new Steady(1), new Steady(10), new Steady(100)};
        for (var line : lines) {
            rig.call("<Dial><Conference beep=\"false\" waitUrl=\"\">room</Conference></Dial>")
                    .attach(line);
        }
        rig.pass("PT1S");
        assertThat(lines[0].last[0]).isEqualTo((short) 110);
        assertThat(lines[1].last[0]).isEqualTo((short) 101);
        assertThat(lines[2].last[0]).isEqualTo((short) 11);
    }
}
