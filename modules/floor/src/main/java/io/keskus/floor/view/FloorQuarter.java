package io.keskus.floor.view;

import io.keskus.floor.WaitFigures;
import java.time.Instant;

/**
 * A quarter of an hour of a queue.
 *
 * @param ended how many waits ended in it
 * @param serviceLevel in percent, null when there was nothing to judge by
 */
record FloorQuarter(Instant at, int ended, Double serviceLevel) {
    static FloorQuarter of(Instant at, WaitFigures figures) {
        return new FloorQuarter(
                at,
                figures.answered() + figures.abandoned() + figures.otherwise(),
                FloorQueue.percent(figures.serviceLevel()));
    }
}
