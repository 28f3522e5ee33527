package io.keskus.billing;

import static io.keskus.calls.LegKind.CALLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.Money;
import io.keskus.kernel.TenantId;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private static House house;
    private final TenantId outdoor = house.newTenant("{meter: inbound-minutes, perMinute: \"0.10\"}");
    private final TestCall call = new TestCall().leg(CALLER, "FI-mobile", 61);
    private UsageEvent leg;

    @BeforeAll
    static void open() {
        house = new House();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @org.junit.jupiter.api.BeforeEach
    void call_has_ended() {
        house.run(outdoor, () -> house.endedCalls.handle(call.ended(outdoor)));
        leg = house.in(outdoor, () -> house.log.list(call.interaction()).get(0).event());
    }

    @Test
    void a_second_taken_back_takes_back_the_minute_it_began() {
        assertThat(correct("late-1", -1)).isEqualTo(UsageRecording.RECORDED);

        assertThat(cost()).isEqualTo(Money.of(10, "EUR"));
        assertThat(house.in(outdoor, () -> house.billing.usageOf(call.interaction())))
                .extracting(line -> line.units().intValueExact())
                .containsExactly(2, -1);
    }

    @Test
    void corrections_follow_one_another_to_the_last_second() {
        correct("late-1", -1);
        correct("late-2", 60);
        correct("late-3", -120);

        assertThat(cost()).isEqualTo(Money.of(0, "EUR"));
    }

    @Test
    void a_correction_told_twice_counts_once() {
        correct("late-1", -1);

        assertThat(correct("late-1", -1)).isEqualTo(UsageRecording.REPEATED);
        assertThat(correct("late-1", -2)).isEqualTo(UsageRecording.CONFLICTING);
        assertThat(cost()).isEqualTo(Money.of(10, "EUR"));
        assertThat(house.count("usage_conflict", outdoor)).isOne();
    }

    @Test
    void more_than_there_is_cannot_be_taken_back() {
        assertThatThrownBy(() -> correct("late-1", -62)).hasMessageContaining("only 61 is left");
        assertThat(cost()).isEqualTo(Money.of(20, "EUR"));
    }

    @Test
    void two_that_take_back_all_at_once_do_not_both_succeed() throws Exception {
        var number = new AtomicInteger();
        try {
            house.race(2, outdoor, () -> correctInUnit("late-" + number.incrementAndGet(), -61));
        } catch (ExecutionException refused) {
            assertThat(refused).hasMessageContaining("is left");
        }

        assertThat(house.count("usage_event", outdoor)).isEqualTo(2);
        assertThat(cost()).isEqualTo(Money.of(0, "EUR"));
    }

    @Test
    void a_correction_names_first_usage_that_is_there() {
        correct("late-1", -1);
        var correction = leg.correctedBy(new UsageKey("desk", "late-1"), -1);
        var missing = new UsageKey("calls", "no such leg");

        assertThatThrownBy(() -> house.in(outdoor, () -> house.billing.record(of(leg, "late-2", missing))))
                .hasMessageContaining("no usage");
        assertThatThrownBy(() -> house.in(outdoor, () -> house.billing.record(of(leg, "late-3", correction.key()))))
                .hasMessageContaining("is a correction");
    }

    private UsageRecording correct(String eventId, long difference) {
        return house.in(outdoor, () -> correctInUnit(eventId, difference));
    }

    private UsageRecording correctInUnit(String eventId, long difference) {
        return house.billing.record(leg.correctedBy(new UsageKey("desk", eventId), difference));
    }

    private static UsageEvent of(UsageEvent leg, String eventId, UsageKey corrects) {
        return new UsageEvent(
                leg.tenant(),
                new UsageKey("desk", eventId),
                leg.client(),
                leg.interaction(),
                leg.meter(),
                leg.destination(),
                -1,
                leg.occurredAt(),
                java.util.Optional.of(corrects));
    }

    private Money cost() {
        return house.in(outdoor, () -> house.billing.costOf(call.interaction()));
    }
}
