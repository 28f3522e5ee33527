package io.keskus.billing.rating;

import static io.keskus.billing.rating.Usage.NOON;
import static io.keskus.billing.rating.Usage.correction;
import static io.keskus.billing.rating.Usage.leg;
import static io.keskus.billing.rating.Usage.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.billing.Meter;
import io.keskus.billing.UsageEvent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RatingPropertiesTest {
    @Property(tries = 150)
    void the_order_of_events_does_not_matter(
            @ForAll("usage") List<UsageEvent> usage, @ForAll("plans") PlanVersion plan, @ForAll Random random) {
        var shuffled = new ArrayList<>(usage);
        Collections.shuffle(shuffled, random);

        assertThat(Rating.rate(shuffled, plan)).isEqualTo(Rating.rate(usage, plan));
    }

    @Property(tries = 150)
    void an_event_told_twice_is_rated_once(@ForAll("usage") List<UsageEvent> usage, @ForAll("plans") PlanVersion plan) {
        var twice = new ArrayList<>(usage);
        twice.addAll(usage);

        assertThat(Rating.rate(twice, plan)).isEqualTo(Rating.rate(usage, plan));
    }

    @Property(tries = 150)
    void at_a_price_per_unit_the_parts_cost_what_the_whole_costs(
            @ForAll("usage") List<UsageEvent> usage, @ForAll("perUnitPlans") PlanVersion plan, @ForAll Random random) {
        var left = new ArrayList<UsageEvent>();
        var right = new ArrayList<UsageEvent>();
        usage.forEach(event -> (random.nextBoolean() ? left : right).add(event));

        var parts = Rating.rate(left, plan).exact().add(Rating.rate(right, plan).exact());

        assertThat(parts).isEqualByComparingTo(Rating.rate(usage, plan).exact());
    }

    @Property(tries = 150)
    void the_lines_of_any_model_add_up_to_the_price_of_the_whole(
            @ForAll("usage") List<UsageEvent> usage, @ForAll("plans") PlanVersion plan) {
        var rated = Rating.rate(usage, plan);
        var units = rated.lines().stream().map(line -> line.units()).reduce(BigDecimal.ZERO, BigDecimal::add);

        var whole = plan.tariffs().get(0).model().charge(units);

        // a line is kept to nine decimals, so it may be off by half of the last one
        assertThat(rated.exact().subtract(whole).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.0000000005").multiply(BigDecimal.valueOf(usage.size())));
    }

    @Property(tries = 150)
    void a_full_reversal_leaves_nothing(
            @ForAll("usage") List<UsageEvent> usage, @ForAll("perUnitPlans") PlanVersion plan) {
        var reversed = new ArrayList<>(usage);
        usage.forEach(event -> reversed.add(correction(event, "reversal of " + event.key(), -event.measured())));

        var rated = Rating.rate(reversed, plan);

        assertThat(rated.exact()).isEqualByComparingTo("0");
        assertThat(rated.totals())
                .allSatisfy(t -> assertThat(t.amount().minor()).isZero());
    }

    @Property(tries = 150)
    void two_events_with_one_key_and_other_contents_are_refused(
            @ForAll("usage") List<UsageEvent> usage, @ForAll("plans") PlanVersion plan) {
        var conflicting = new ArrayList<>(usage);
        usage.forEach(e -> conflicting.add(
                leg(e.key().eventId().split("/")[0], e.meter(), "fi-mobile", e.measured() + 1, e.occurredAt())));
        if (!usage.isEmpty()) {
            assertThatThrownBy(() -> Rating.rate(conflicting, plan)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void rounding_up_never_loses_and_never_adds_a_whole_step(
            @ForAll @LongRange(min = 1, max = 100_000) long measured,
            @ForAll @IntRange(min = 1, max = 90) int first,
            @ForAll @IntRange(min = 1, max = 90) int next) {
        long charged = new Increment(first, next).roundUp(measured);

        assertThat(charged).isGreaterThanOrEqualTo(measured).isLessThan(measured + Math.max(first, next));
        assertThat((charged - first) % next).isZero();
    }

    @Property(tries = 150)
    void graduated_is_the_sum_over_single_units(
            @ForAll @IntRange(max = 60) int units,
            @ForAll @IntRange(min = 1, max = 20) int first,
            @ForAll @IntRange(min = 1, max = 20) int second) {
        var tiers = List.of(Tier.upTo(first, "0.07"), Tier.upTo(first + second, "0.05"), Tier.andMore("0.011"));
        var naive = BigDecimal.ZERO;
        for (int unit = 1; unit <= units; unit++) {
            naive = naive.add(new BigDecimal(unit <= first ? "0.07" : unit <= first + second ? "0.05" : "0.011"));
        }

        assertThat(new Graduated(tiers).charge(BigDecimal.valueOf(units))).isEqualByComparingTo(naive);
    }

    @Provide
    Arbitrary<List<UsageEvent>> usage() {
        var legs = Combinators.combine(
                        Arbitraries.integers().between(1, 1_000_000),
                        Arbitraries.longs().between(0, 7_200),
                        Arbitraries.longs().between(0, 86_399))
                .as((call, seconds, after) ->
                        leg("CA" + call, Meter.INBOUND_MINUTES, "fi-mobile", seconds, NOON.plusSeconds(after)));
        return legs.list().ofMaxSize(30).uniqueElements(UsageEvent::key);
    }

    @Provide
    Arbitrary<PlanVersion> perUnitPlans() {
        return Combinators.combine(prices(), increments()).as((price, step) -> plan(new PerUnit(price), step));
    }

    @Provide
    Arbitrary<PlanVersion> plans() {
        var models = Arbitraries.oneOf(
                prices().map(PerUnit::new),
                prices().map(price ->
                        new Graduated(List.of(Tier.upTo(10, "0.09"), Tier.upTo(100, "0.07"), last(price)))),
                prices().map(price -> new Volume(List.of(Tier.upTo(10, "0.09"), Tier.upTo(100, "0.07"), last(price)))),
                prices().map(price -> new Packages(BigDecimal.TEN, price, BigDecimal.valueOf(5))));
        return Combinators.combine(models, increments()).as(Usage::plan);
    }

    private static Tier last(BigDecimal price) {
        return Tier.andMore(price.toPlainString());
    }

    private static Arbitrary<BigDecimal> prices() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(6);
    }

    private static Arbitrary<Increment> increments() {
        return Arbitraries.of(Increment.WHOLE_MINUTES, new Increment(30, 6), new Increment(1, 1));
    }
}
