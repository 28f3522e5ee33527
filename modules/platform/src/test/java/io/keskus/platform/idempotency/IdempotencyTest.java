package io.keskus.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Idempotency;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import java.time.Clock;
import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IdempotencyTest {
    record Order(String what) {}

    private static TestDatabase database;
    private static Idempotency idempotency;
    private final TenantId tenant = new TenantId(Ids.next());
    private final AtomicInteger carriedOut = new AtomicInteger();

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        idempotency = new Idempotency(database.entityManager(), Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void the_second_request_gets_the_first_answer() {
        assertThat(order(tenant, "k1", "tea")).isEqualTo("tea 1");
        assertThat(order(tenant, "k1", "tea")).isEqualTo("tea 1");
        assertThat(carriedOut).hasValue(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        order(tenant, "k2", "tea");
        assertThatThrownBy(() -> order(tenant, "k2", "coffee"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(422));
    }

    @Test
    void tenants_do_not_share_keys() {
        order(tenant, "k3", "tea");
        assertThat(order(new TenantId(Ids.next()), "k3", "coffee")).isEqualTo("coffee 2");
    }

    @Test
    void of_many_at_once_one_is_carried_out_and_all_get_its_answer() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var answers = threads.invokeAll(Collections.nCopies(8, () -> order(tenant, "k4", "tea")));
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.get(0).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String order(TenantId who, String key, String what) {
        return database.unitOfWork()
                .in(
                        who,
                        () -> idempotency.once(
                                key, new Order(what), String.class, () -> what + " " + carriedOut.incrementAndGet()));
    }
}
