package io.keskus.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.billing.metering.StoredUsage;
import io.keskus.billing.rating.Rating;
import io.keskus.calls.LegKind;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewIsTheInvoiceTest {
    private static final UsagePeriod DAY = UsagePeriod.utcDay(LocalDate.of(2026, 11, 21));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void lines_made_one_by_one_come_to_what_the_whole_period_is_rated_at(long seed) {
        var random = new Random(seed);
        try (var house = new House()) {
            var outdoor = house.newTenant(
                    "{meter: inbound-minutes, perMinute: \"0.0247\", increment: 30/6}",
                    "{meter: agent-leg-minutes, perMinute: \"0.000451\", increment: 1/1}",
                    "{meter: phone-leg-minutes, perMinute: \"0.19\"}");
            for (int i = 0; i < 20; i++) {
                var call = new TestCall().at(House.NOON.plusSeconds(random.nextInt(3600)));
                for (var kind : LegKind.values()) {
                    call.leg(kind, "fi-mobile", random.nextInt(400));
                }
                house.run(outdoor, () -> house.endedCalls.handle(call.ended(outdoor)));
                correctOneLeg(house, call, outdoor, random, i);
            }

            var summary = house.in(outdoor, () -> house.billing.summary(DAY));
            var usage = house.in(outdoor, () -> house.log.list(DAY)).stream()
                    .map(StoredUsage::event)
                    .toList();
            var plan = house.in(outdoor, house.plans::findCurrent).orElseThrow().plan();
            var atOnce = Rating.rate(usage, plan);

            assertThat(usage).hasSize(80);
            assertThat(summary.totals()).hasSameSizeAs(atOnce.totals());
            for (int i = 0; i < atOnce.totals().size(); i++) {
                assertThat(summary.totals().get(i).amount())
                        .isEqualTo(atOnce.totals().get(i).amount());
                assertThat(summary.totals().get(i).exact())
                        .isEqualByComparingTo(atOnce.totals().get(i).exact());
            }
        }
    }

    @Test
    void a_day_without_usage_comes_to_nothing() {
        try (var house = new House()) {
            var outdoor = house.newTenant("{meter: inbound-minutes, perMinute: \"0.02\"}");

            var summary = house.in(outdoor, () -> house.billing.summary(DAY));

            assertThat(summary.totals()).isEmpty();
            assertThat(summary.total())
                    .hasValueSatisfying(total -> assertThat(total.minor()).isZero());
        }
    }

    private static void correctOneLeg(
            House house, TestCall call, io.keskus.kernel.TenantId tenant, Random random, int number) {
        house.run(tenant, () -> {
            var legs = house.log.list(call.interaction());
            var leg = legs.get(random.nextInt(legs.size())).event();
            long difference = random.nextInt(200) - Math.min(100, leg.measured());
            house.billing.record(leg.correctedBy(new UsageKey("desk", "correction " + number), difference));
        });
    }
}
