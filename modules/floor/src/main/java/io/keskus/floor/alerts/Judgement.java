package io.keskus.floor.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is beyond its limit.
 *
 * @param next when, if nothing happens meanwhile, something else will be
 */
public record Judgement(List<Alert> alerts, Optional<Instant> next) {
    public Judgement {
        alerts = List.copyOf(alerts);
    }
}
