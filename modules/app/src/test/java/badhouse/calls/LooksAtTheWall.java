package badhouse.calls;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;

class LooksAtTheWall {
    Instant now() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Tallinn"));
    }

    Supplier<LocalDateTime> later() {
        return LocalDateTime::now;
    }

    Instant asksTheBusinessClock(Clock clock) {
        return Instant.now(clock);
    }
}
