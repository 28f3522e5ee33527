package io.keskus.simulator.call;

/** Two legs that hear each other. */
final class Bridges {

    private Bridges() {}

    static void join(Call one, Call other) {
        one.note("bridged", "with", other.sid(), "who", name(other));
        other.note("bridged", "with", one.sid(), "who", name(one));
        one.handset().talks();
        other.handset().talks();
    }

    /** The outside end of a leg: who calls on an inbound one, who is called on the others. */
    static String name(Call call) {
        return call.direction() == Direction.INBOUND ? call.from() : call.to();
    }
}
