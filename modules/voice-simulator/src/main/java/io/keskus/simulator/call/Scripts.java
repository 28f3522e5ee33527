package io.keskus.simulator.call;

import java.util.List;

/** Scripts of the carrier's own. */
final class Scripts {

    /** Does nothing by itself: another call answers and hangs up for it. */
    static final Script WAITING =
            new Script(List.of(), null, null, null, null, null, false, false, false, true, 0L, null);

    private Scripts() {}
}
