package io.keskus.routing.presence;

import io.keskus.platform.testing.TestDatabase;
import io.keskus.routing.partitions.Inbox;

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
                graceSeconds);
    }
}
