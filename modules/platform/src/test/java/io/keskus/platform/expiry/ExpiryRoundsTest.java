package io.keskus.platform.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Expiring;
import io.keskus.platform.Idempotency;
import io.keskus.platform.Ids;
import io.keskus.platform.idempotency.RequestsBench;
import io.keskus.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ExpiryRoundsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final TestDatabase DATABASE = TestDatabase.create();
    private final TenantId outdoor = new TenantId(Ids.next());
    private final List<String> asked = new ArrayList<>();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void each_is_asked_again_for_as_long_as_something_was_forgotten() {
        round(NOON, new Sample("calls", 500, 20), new Sample("floor"));

        assertThat(asked).containsExactly("calls", "calls", "calls", "floor");
    }

    @Test
    void one_that_fails_does_not_keep_the_others() {
        round(
                NOON,
                new Expiring() {
                    @Override
                    public String name() {
                        return "broken";
                    }

                    @Override
                    public int forget(Instant now) {
                        throw new IllegalStateException("no such table");
                    }
                },
                new Sample("floor"));

        assertThat(asked).containsExactly("floor");
    }

    @Test
    void a_request_is_remembered_for_three_days_in_its_tenant_only() {
        var credit = new TenantId(Ids.next());
        var done = new ArrayList<TenantId>();
        var old = RequestsBench.expiring(DATABASE.entityManager());
        send(outdoor, done);
        send(credit, done);

        round(NOON.plus(Duration.ofDays(3)), old);
        send(outdoor, done);
        assertThat(done).as("nothing was forgotten yet").containsExactly(outdoor, credit);

        round(NOON.plus(Duration.ofDays(3)).plusSeconds(1), old);
        send(outdoor, done);
        send(credit, done);
        assertThat(done).containsExactly(outdoor, credit, outdoor);
    }

    private void send(TenantId tenant, List<TenantId> done) {
        var requests = new Idempotency(DATABASE.entityManager(), Clock.fixed(NOON, ZoneOffset.UTC));
        DATABASE.unitOfWork()
                .in(
                        tenant,
                        () -> requests.once("key", "body", String.class, () -> {
                            done.add(tenant);
                            return "answer";
                        }));
    }

    private void round(Instant now, Expiring... all) {
        new ExpiryRounds(null, DATABASE.unitOfWork(), List.of(all), Clock.fixed(now, ZoneOffset.UTC)).round(outdoor);
    }

    private final class Sample implements Expiring {
        private final String name;
        private final Deque<Integer> left = new ArrayDeque<>();

        private Sample(String name, Integer... left) {
            this.name = name;
            this.left.addAll(List.of(left));
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int forget(Instant now) {
            asked.add(name);
            return left.isEmpty() ? 0 : left.pop();
        }
    }
}
