package io.keskus.contacts;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The module on a real database, at noon, with a tenant of its own for each test. */
final class House implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");

    final TestDatabase database = TestDatabase.create();
    final Contacts contacts =
            new Contacts(database.entityManager(), database.dataSource(), Clock.fixed(NOON, ZoneOffset.UTC));

    TenantId newTenant() {
        return new TenantId(Ids.next());
    }

    <T> T in(TenantId tenant, Supplier<T> work) {
        return database.unitOfWork().in(tenant, work);
    }

    /** Runs the work on this many threads that set out together, each in a unit of its own. */
    <T> List<T> race(int threads, TenantId tenant, Supplier<T> work) throws Exception {
        var start = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var tasks = new ArrayList<Callable<T>>();
            for (int i = 0; i < threads; i++) {
                tasks.add(() -> {
                    start.await();
                    return in(tenant, work);
                });
            }
            var results = new ArrayList<T>();
            for (var done : pool.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    /** The tenant's rows in a table, seen past every wall. */
    long count(String table, TenantId tenant) {
        try (var connection = database.plainDataSource().getConnection();
                var query = connection.prepareStatement("SELECT COUNT(*) FROM " + table + " WHERE tenant_id = ?")) {
            query.setBytes(1, Ids.bytes(tenant.value()));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(table, failure);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
