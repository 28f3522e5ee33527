package io.keskus.billing.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.billing.DestinationClass;
import io.keskus.billing.Meter;
import io.keskus.billing.UsageDifference;
import io.keskus.billing.UsageEvent;
import io.keskus.billing.UsageKey;
import io.keskus.kernel.TenantId;
import io.keskus.telephony.CarrierUsage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void both_sides_agree_when_each_leg_is_rounded_by_itself() {
        var differences = compare(
                List.of(leg("CA1", Meter.INBOUND_MINUTES, 61, "12:00"), leg("CA2", Meter.INBOUND_MINUTES, 59, "13:00")),
                List.of(carrier("calls-inbound", 2, 3)));

        assertThat(of(differences, "calls-inbound").agrees()).isTrue();
        assertThat(differences).allMatch(UsageDifference::agrees);
    }

    @Test
    void a_leg_that_we_never_metered_shows() {
        var inbound = of(
                compare(
                        List.of(leg("CA1", Meter.INBOUND_MINUTES, 61, "12:00")),
                        List.of(carrier("calls-inbound", 2, 3))),
                "calls-inbound");

        assertThat(inbound.agrees()).isFalse();
        assertThat(inbound.ourMinutes()).isEqualByComparingTo("2");
        assertThat(inbound.carrierMinutes()).isEqualByComparingTo("3");
        assertThat(inbound.carrierLegs() - inbound.ourLegs()).isOne();
    }

    @Test
    void the_same_minutes_over_another_number_of_legs_show() {
        var legs = List.of(leg("CA1", Meter.AGENT_LEG_MINUTES, 120, "12:00"));

        assertThat(of(compare(legs, List.of(carrier("calls-client", 2, 2))), "calls-client")
                        .agrees())
                .isFalse();
    }

    @Test
    void a_leg_counts_on_the_utc_day_of_its_start() {
        var late = leg("CA1", Meter.INBOUND_MINUTES, 600, "23:59");

        assertThat(of(compare(List.of(late), List.of(carrier("calls-inbound", 1, 10))), "calls-inbound")
                        .agrees())
                .isTrue();
        assertThat(Reconciliation.compare(DAY.plusDays(1), List.of(late), List.of()))
                .allMatch(UsageDifference::agrees);
    }

    @Test
    void a_corrected_leg_is_still_one_leg_and_one_taken_back_none() {
        var first = leg("CA1", Meter.PHONE_LEG_MINUTES, 61, "12:00");
        var second = leg("CA2", Meter.PHONE_LEG_MINUTES, 30, "12:00");
        var ours = List.of(
                first,
                second,
                first.correctedBy(new UsageKey("desk", "1"), -1),
                second.correctedBy(new UsageKey("desk", "2"), -30));

        assertThat(of(compare(ours, List.of(carrier("calls-outbound", 1, 1))), "calls-outbound")
                        .agrees())
                .isTrue();
    }

    @Test
    void other_categories_and_days_of_the_carrier_are_left_out() {
        var carriers = List.of(
                carrier("calls", 9, 9),
                new CarrierUsage(DAY.minusDays(1), "calls-inbound", 5, BigDecimal.TEN, "minutes", Optional.empty()));

        assertThat(compare(List.of(), carriers)).hasSize(3).allMatch(UsageDifference::agrees);
    }

    private static List<UsageDifference> compare(List<UsageEvent> ours, List<CarrierUsage> carriers) {
        return Reconciliation.compare(DAY, ours, carriers);
    }

    private static UsageDifference of(List<UsageDifference> differences, String category) {
        return differences.stream()
                .filter(difference -> difference.category().equals(category))
                .findFirst()
                .orElseThrow();
    }

    private static CarrierUsage carrier(String category, long calls, long minutes) {
        return new CarrierUsage(DAY, category, calls, BigDecimal.valueOf(minutes), "minutes", Optional.empty());
    }

    private static UsageEvent leg(String callId, Meter meter, long seconds, String time) {
        return new UsageEvent(
                new TenantId(new UUID(0, 1)),
                UsageKey.ofLeg(callId, "leg", meter),
                Optional.empty(),
                Optional.empty(),
                meter,
                new DestinationClass("fi-mobile"),
                seconds,
                Instant.parse(DAY + "T" + time + ":00Z"),
                Optional.empty());
    }
}
