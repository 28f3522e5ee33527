package io.keskus.contacts;

import io.keskus.contacts.directory.ContactBook;
import io.keskus.contacts.merging.Merging;
import io.keskus.contacts.promises.FollowUpBook;
import io.keskus.contacts.sealing.ContactKeys;
import io.keskus.contacts.tickets.TicketBook;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.Race;
import io.keskus.platform.testing.TestBeans;
import io.keskus.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

/** The module on a real database, at noon, with a tenant of its own for each test. */
public final class House implements AutoCloseable {
    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");

    public final TestDatabase database = TestDatabase.create();
    public final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    public final ContactBook book = new ContactBook(database.entityManager(), clock);
    public final TicketBook tickets = new TicketBook(database.entityManager(), clock);
    public final ContactKeys keys = new ContactKeys(database.entityManager(), TestBeans.secrets(), clock);
    public final Merging merging = new Merging(database.entityManager(), book, clock);
    public final FollowUpBook followUps =
            new FollowUpBook(database.entityManager(), tickets, book, database.plainDataSource(), clock);
    public final Contacts contacts = new Contacts(book, tickets, keys);

    public TenantId newTenant() {
        return new TenantId(Ids.next());
    }

    public <T> T in(TenantId tenant, Supplier<T> work) {
        return database.unitOfWork().in(tenant, work);
    }

    /** Runs the work on this many threads that set out together, each in a unit of its own. */
    public <T> List<T> race(int threads, TenantId tenant, Supplier<T> work) throws Exception {
        return Race.of(threads, () -> in(tenant, work));
    }

    public long count(String table, TenantId tenant) {
        return database.count(table, tenant);
    }

    @Override
    public void close() {
        database.close();
    }
}
