package io.keskus.simulator.call;

import io.keskus.simulator.audio.DtmfDetector;
import io.keskus.simulator.audio.Frame;
import io.keskus.simulator.audio.Line;

/**
 * The wire between the two legs of a call from one customer to another: what one hears is what the other says. Keys pass
 * as tones.
 */
final class Trunk implements Line {

    private final DtmfDetector keys;
    private Trunk far;
    private short[] heard = Frame.SILENCE;

    private Trunk(Call leg) {
        keys = new DtmfDetector(leg::pressed);
    }

    static void connect(Call one, Call other) {
        var here = new Trunk(one);
        var there = new Trunk(other);
        here.far = there;
        there.far = here;
        one.attach(here);
        other.attach(there);
    }

    @Override
    public short[] spoken() {
        keys.frame(far.heard);
        return far.heard;
    }

    @Override
    public void hear(short[] frame) {
        heard = frame;
    }
}
