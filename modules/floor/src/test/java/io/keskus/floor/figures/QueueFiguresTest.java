package io.keskus.floor.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.calls.QueueWaitEnded;
import io.keskus.calls.WaitOutcome;
import io.keskus.floor.WaitFigures;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.routing.QueueLimits;
import io.keskus.routing.QueueTargets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QueueFiguresTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static TestDatabase database;

    private final TenantId tenant = new TenantId(Ids.next());
    private final QueueId sales = new QueueId(Ids.next());
    private int target = 20;
    private final QueueFigures figures =
            new QueueFigures(database.entityManager(), queue -> new QueueTargets(target, 80, QueueLimits.NONE));

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void each_wait_counts_by_how_and_how_soon_it_ended() {
        waits(15, WaitOutcome.ANSWERED);
        waits(20, WaitOutcome.ANSWERED);
        waits(21, WaitOutcome.ANSWERED);
        waits(4, WaitOutcome.ABANDONED);
        waits(64, WaitOutcome.ABANDONED);
        waits(30, WaitOutcome.LEFT);

        assertThat(today(tenant))
                .isEqualTo(new WaitFigures(3, 2, 2, 1, 1, Duration.ofSeconds(56), Duration.ofSeconds(64)));
        assertThat(today(tenant).serviceLevel()).hasValue(0.5);
    }

    @Test
    void an_event_that_comes_twice_counts_once() {
        var ended = ended(NOON, 10, WaitOutcome.ANSWERED);
        note(ended);
        note(ended);

        assertThat(today(tenant).answered()).isEqualTo(1);
    }

    @Test
    void waits_that_end_at_once_are_all_counted() {
        var all = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.runAsync(() -> waits(i, WaitOutcome.ANSWERED)))
                .toList();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();

        assertThat(today(tenant).answered()).isEqualTo(12);
    }

    @Test
    void a_quarter_of_an_hour_holds_what_ended_in_it() {
        note(ended(NOON.minusSeconds(1), 10, WaitOutcome.ANSWERED));
        note(ended(NOON, 10, WaitOutcome.ANSWERED));
        note(ended(NOON.plusSeconds(899), 10, WaitOutcome.ANSWERED));

        var quarters = in(() -> figures.between(NOON.minusSeconds(900), NOON.plusSeconds(900)))
                .get(sales)
                .byQuarter();

        assertThat(quarters.keySet()).containsExactly(NOON.minusSeconds(900), NOON);
        assertThat(quarters.values().stream().map(WaitFigures::answered)).isEqualTo(List.of(1, 2));
    }

    @Test
    void counted_anew_they_are_the_same_until_the_target_is_another() {
        waits(15, WaitOutcome.ANSWERED);
        waits(25, WaitOutcome.ANSWERED);
        waits(25, WaitOutcome.ABANDONED);
        var before = today(tenant);

        countAnew();
        assertThat(today(tenant)).isEqualTo(before);

        target = 30;
        countAnew();
        assertThat(today(tenant).answeredWithin()).isEqualTo(2);
        assertThat(today(tenant).abandonedWithin()).isEqualTo(1);
    }

    @Test
    void another_tenant_has_figures_of_its_own() {
        waits(15, WaitOutcome.ANSWERED);

        assertThat(today(new TenantId(Ids.next()))).isEqualTo(WaitFigures.NONE);
    }

    private void waits(int seconds, WaitOutcome outcome) {
        note(ended(NOON, seconds, outcome));
    }

    private QueueWaitEnded ended(Instant at, int seconds, WaitOutcome outcome) {
        return new QueueWaitEnded(
                Ids.next(), tenant, at, new InteractionId(Ids.next()), sales, at.minusSeconds(seconds), outcome);
    }

    private void note(QueueWaitEnded ended) {
        database.unitOfWork().run(tenant, () -> figures.note(ended));
    }

    private void countAnew() {
        database.unitOfWork().run(tenant, () -> figures.countAnew(NOON.minusSeconds(900), NOON.plusSeconds(900)));
    }

    private WaitFigures today(TenantId whose) {
        return database.unitOfWork()
                .in(whose, () -> figures.between(NOON.minusSeconds(43_200), NOON.plusSeconds(43_200)))
                .getOrDefault(sales, Quarters.NONE)
                .all();
    }

    private <T> T in(Supplier<T> work) {
        return database.unitOfWork().in(tenant, work);
    }
}
