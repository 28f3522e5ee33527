package io.keskus.simulator.call;

import io.keskus.simulator.audio.Bridge;
import io.keskus.simulator.audio.Gains;

/** Two legs that hear each other. */
final class Bridges {

    private Bridges() {}

    /** Connects their sound too, until the bridge is closed. */
    static Bridge join(Call one, Call other) {
        one.note("bridged", "with", other.sid(), "who", name(other));
        other.note("bridged", "with", one.sid(), "who", name(one));
        one.handset().talks();
        other.handset().talks();
        var bridge = new Bridge(Gains.ALL);
        bridge.join(one.port());
        bridge.join(other.port());
        return bridge;
    }

    /** The outside end of a leg: who calls on an inbound one, who is called on the others. */
    static String name(Call call) {
        return call.direction() == Direction.INBOUND ? call.from() : call.to();
    }
}
