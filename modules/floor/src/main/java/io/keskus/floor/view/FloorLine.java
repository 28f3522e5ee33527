package io.keskus.floor.view;

import io.keskus.calls.LineCheck;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What an agent's last test call came to.
 *
 * @param verdict fit, doubtful or unfit
 * @param reasons as {@code silent}; the worst first
 */
record FloorLine(String verdict, List<String> reasons, Instant at) {
    static FloorLine of(LineCheck check) {
        return new FloorLine(check.verdict().name().toLowerCase(Locale.ROOT), check.reasons(), check.at());
    }
}
