package io.keskus.platform.testing;

import io.keskus.platform.EventConsumer;
import io.keskus.platform.Idempotency;
import io.keskus.platform.Outbox;
import io.keskus.platform.Secrets;
import io.keskus.platform.outbox.Deliveries;
import io.keskus.platform.secrets.Keyset;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;

/** The platform's beans as the container would give them, on a {@link TestDatabase}. */
public final class TestBeans {
    private TestBeans() {}

    /** Secrets under a keyset that is forgotten with the process. */
    public static Secrets secrets() {
        return new Secrets(Keyset.ephemeral());
    }

    public static Idempotency idempotency(TestDatabase database, Clock clock) {
        return new Idempotency(database.entityManager(), clock);
    }

    /** @param threads carry the deliveries; the test ends them */
    public static Outbox outbox(TestDatabase database, ScheduledExecutorService threads, EventConsumer... consumers) {
        return new Outbox(new Deliveries(
                database.entityManager(), database.unitOfWork(), List.of(consumers), List.of(), threads));
    }
}
