package io.keskus.telephony.control;

import io.keskus.kernel.TenantId;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs each lane on one thread at a time, many lanes side by side. A lane lives only while something is due in it. */
final class Lanes {
    private static final Logger LOG = Logger.getLogger(Lanes.class.getName());
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(1);

    /** Orders of one tenant about one target. */
    record Lane(TenantId tenant, String target) {}

    /** What to do with the lane now. @param pause null when nothing is due */
    record Next(Duration pause) {
        static Next nothing() {
            return new Next(null);
        }

        static Next atOnce() {
            return new Next(Duration.ZERO);
        }

        static Next after(Duration pause) {
            return new Next(pause);
        }
    }

    private enum State {
        RUNNING,
        RUNNING_AND_WOKEN
    }

    private final ConcurrentHashMap<Lane, State> states = new ConcurrentHashMap<>();
    private final ScheduledExecutorService scheduler;
    private final Function<Lane, Next> carryOutNext;

    Lanes(ScheduledExecutorService scheduler, Function<Lane, Next> carryOutNext) {
        this.scheduler = scheduler;
        this.carryOutNext = carryOutNext;
    }

    void wake(Lane lane) {
        var before = states.putIfAbsent(lane, State.RUNNING);
        if (before == null) {
            scheduler.execute(() -> drain(lane));
        } else if (states.computeIfPresent(lane, (key, state) -> State.RUNNING_AND_WOKEN) == null) {
            wake(lane);
        }
    }

    private void drain(Lane lane) {
        do {
            states.replace(lane, State.RUNNING);
            var next = next(lane);
            while (next.pause() != null) {
                if (!next.pause().isZero()) {
                    scheduler.schedule(() -> drain(lane), next.pause().toMillis() + 1, TimeUnit.MILLISECONDS);
                    return;
                }
                next = next(lane);
            }
        } while (!states.remove(lane, State.RUNNING));
    }

    private Next next(Lane lane) {
        try {
            return carryOutNext.apply(lane);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "an order could not be carried out, tenant=" + lane.tenant(), fault);
            return Next.after(AFTER_A_FAULT);
        }
    }
}
