package io.keskus.routing.presence;

import io.keskus.kernel.DomainEvent;
import io.keskus.platform.EventConsumer;
import io.keskus.platform.Outbox;
import io.keskus.platform.testing.TestBeans;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.routing.DeskConnectionChanged;
import io.keskus.routing.partitions.House;
import io.keskus.routing.partitions.Inbox;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;

/** Opens this room for the tests of others. */
public final class PresenceForTests {
    private PresenceForTests() {}

    public static Presences presences(TestDatabase database) {
        return new Presences(database.entityManager(), sockets(database, null, Sockets.GRACE_SECONDS));
    }

    public static Sockets sockets(TestDatabase database, Inbox inbox, int graceSeconds) {
        return new Sockets(
                database.entityManager(),
                database.unitOfWork(),
                inbox,
                new SocketTable(database.dataSource()),
                outbox(database),
                Clock.fixed(House.MORNING, ZoneOffset.UTC),
                graceSeconds);
    }

    /** Events stay in it, where the tests read them. */
    private static Outbox outbox(TestDatabase database) {
        var nobody = new ScheduledThreadPoolExecutor(1, new ThreadPoolExecutor.DiscardPolicy());
        nobody.shutdownNow();
        return TestBeans.outbox(database, nobody, new Listener());
    }

    private static final class Listener implements EventConsumer {
        @Override
        public String name() {
            return "presence-test";
        }

        @Override
        public Set<Class<? extends DomainEvent>> events() {
            return Set.of(DeskConnectionChanged.class);
        }

        @Override
        public void handle(DomainEvent event) {
            throw new IllegalStateException("no delivery was expected");
        }
    }
}
