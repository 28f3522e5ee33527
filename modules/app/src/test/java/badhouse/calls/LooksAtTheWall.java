package badhouse.calls;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

class LooksAtTheWall {
    Instant now() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Tallinn"));
    }

    Instant asksTheBusinessClock(Clock clock) {
        return Instant.now(clock);
    }
}
