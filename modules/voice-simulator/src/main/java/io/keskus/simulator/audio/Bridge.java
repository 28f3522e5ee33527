package io.keskus.simulator.audio;

import java.util.ArrayList;
import java.util.List;

/** Ports that hear each other as a gain matrix says: two legs of a Dial, or a conference. */
public final class Bridge {

    private final Gains gains;
    private final List<Port> members = new ArrayList<>();

    /** @param gains asked for every frame, so that it may change at any time */
    public Bridge(Gains gains) {
        this.gains = gains;
    }

    /** Comes in; a port is in one bridge at a time. */
    public void join(Port port) {
        port.leaveBridge();
        members.add(port);
        port.bridge = this;
    }

    /** Goes out; without effect when it is not in. */
    public void leave(Port port) {
        if (members.remove(port)) {
            port.bridge = null;
        }
    }

    /** Puts everybody out. */
    public void close() {
        List.copyOf(members).forEach(this::leave);
    }

    void mixFor(Port listener, Mix mix) {
        for (var member : members) {
            if (member != listener) {
                mix.add(member.said(), gains.of(member, listener));
            }
        }
    }
}
