package io.keskus.platform.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LostLocksTest {
    private static TestDatabase database;
    private final TenantId tenant = new TenantId(Ids.next());

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void to_delete_one_row_does_not_wait_for_another_row() throws Exception {
        var busy = persisted("Naissaar");
        var free = persisted("Aegna");
        var held = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var holder = CompletableFuture.runAsync(() -> database.unitOfWork().run(tenant, () -> {
            rename(busy, "Nargen");
            held.countDown();
            await(done);
        }));
        await(held);
        try {
            CompletableFuture.runAsync(() -> database.unitOfWork().run(tenant, () -> delete(free)))
                    .get(20, TimeUnit.SECONDS);
        } finally {
            done.countDown();
        }
        holder.get(20, TimeUnit.SECONDS);
        assertThat(database.unitOfWork()
                        .in(tenant, () -> database.entityManager().find(Island.class, free)))
                .isNull();
        assertThat(name(busy)).isEqualTo("Nargen");
    }

    @Test
    void two_units_that_wait_for_each_other_both_come_through() throws Exception {
        var first = persisted("Prangli");
        var second = persisted("Vaindloo");
        var bothHoldOne = new CyclicBarrier(2);
        var attempts = new AtomicInteger();
        var there = CompletableFuture.runAsync(() -> renameBoth(first, second, "A", bothHoldOne, attempts));
        var back = CompletableFuture.runAsync(() -> renameBoth(second, first, "B", bothHoldOne, attempts));
        CompletableFuture.allOf(there, back).get(60, TimeUnit.SECONDS);
        assertThat(attempts).hasValueGreaterThan(2);
        assertThat(name(first)).isEqualTo(name(second)).isIn("A", "B");
    }

    private void renameBoth(UUID one, UUID other, String name, CyclicBarrier bothHoldOne, AtomicInteger attempts) {
        var met = new AtomicInteger();
        database.unitOfWork().run(tenant, () -> {
            attempts.incrementAndGet();
            rename(one, name);
            if (met.getAndIncrement() == 0) {
                await(bothHoldOne);
            }
            rename(other, name);
        });
    }

    private void rename(UUID id, String name) {
        database.entityManager().find(Island.class, id).rename(name);
        database.entityManager().flush();
    }

    private void delete(UUID id) {
        var entities = database.entityManager();
        entities.remove(entities.find(Island.class, id));
    }

    private UUID persisted(String name) {
        var id = Ids.next();
        database.unitOfWork().run(tenant, () -> database.entityManager().persist(new Island(id, name, null)));
        return id;
    }

    private String name(UUID id) {
        return database.unitOfWork().in(tenant, () -> database.entityManager()
                .find(Island.class, id)
                .name());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
