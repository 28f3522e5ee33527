package io.keskus.routing.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.acd.Decision;
import io.keskus.acd.Explanation;
import io.keskus.acd.OfferId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an agent reads about why an offer came. */
class BecauseTest {
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    private static TestDatabase database;
    private final TenantId tenant = new TenantId(Ids.next());
    private final InteractionId call = new InteractionId(Ids.next());

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void the_latest_offer_says_how_many_fitted_and_how_long_the_agent_was_free() {
        offered(1, chosen(4));
        offered(2, chosen(3));
        assertThat(preview())
                .isEqualTo(
                        Map.of("because", Map.of("lastAgent", true, "ring", 1, "idleSeconds", 133L, "candidates", 3)));
    }

    @Test
    void what_was_for_one_agent_alone_needs_no_reason() {
        offered(1, new Explanation(false, 0, 0, 0, Duration.ZERO, Duration.ZERO, 1, Map.of()));
        assertThat(preview()).isEmpty();
    }

    @Test
    void of_what_was_never_offered_nothing_is_known() {
        assertThat(preview()).isEmpty();
    }

    private static Explanation chosen(int candidates) {
        return new Explanation(true, 1, 2, 5, Duration.ofSeconds(133), Duration.ZERO, candidates, Map.of());
    }

    private void offered(long number, Explanation why) {
        database.unitOfWork().in(tenant, () -> {
            database.entityManager()
                    .persist(new ExplanationRow(
                            Ids.next(),
                            new Decision.Offered(
                                    NOW,
                                    new OfferId(call, number),
                                    new QueueId(Ids.next()),
                                    new AgentId(Ids.next()),
                                    NOW.plusSeconds(20),
                                    why)));
            return null;
        });
    }

    private Map<String, Object> preview() {
        var because = new Because(new Explanations(database.entityManager()));
        return database.unitOfWork().in(tenant, () -> because.preview(call));
    }
}
