package io.keskus.platform.outbox;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs each lane by one thread at a time, many lanes side by side; a lane that fails pauses and is tried again. */
final class Lanes {
    private static final Logger LOG = Logger.getLogger(Lanes.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private enum State {
        RUNNING,
        RUNNING_AND_WOKEN
    }

    private final ConcurrentHashMap<Lane, State> states = new ConcurrentHashMap<>();
    private final ScheduledExecutorService scheduler;
    private final Predicate<Lane> deliverNext;

    Lanes(ScheduledExecutorService scheduler, Predicate<Lane> deliverNext) {
        this.scheduler = scheduler;
        this.deliverNext = deliverNext;
    }

    void wake(Lane lane) {
        var before = states.putIfAbsent(lane, State.RUNNING);
        if (before == null) {
            scheduler.execute(() -> drain(lane, 0));
        } else if (states.computeIfPresent(lane, (key, state) -> State.RUNNING_AND_WOKEN) == null) {
            wake(lane);
        }
    }

    private void drain(Lane lane, int failures) {
        try {
            do {
                states.replace(lane, State.RUNNING);
                while (deliverNext.test(lane)) {
                    failures = 0;
                }
            } while (!states.remove(lane, State.RUNNING));
        } catch (RuntimeException | Error failure) {
            retry(lane, failures, failure);
        }
    }

    private void retry(Lane lane, int failures, Throwable failure) {
        LOG.log(
                failures < 3 ? Level.INFO : Level.WARNING,
                "delivery failed, tenant=" + lane.tenant() + " consumer=" + lane.consumer() + " failures="
                        + (failures + 1),
                failure);
        long pause = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << Math.min(failures, 20));
        scheduler.schedule(() -> drain(lane, failures + 1), pause, TimeUnit.MILLISECONDS);
    }
}
