package badhouse.routing.core;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

class ImpureMatch {
    @Inject
    Thread worker;

    String decide() {
        return Instant.now() + "" + UUID.randomUUID() + System.currentTimeMillis();
    }
}
