package io.keskus.billing.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples from other companies' documentation; each names its source. */
class PublishedExamplesTest {
    /** docs.stripe.com/subscriptions/pricing-models/tiered-pricing: the fonts of "Typographic". */
    private static final List<Tier> FONTS = List.of(Tier.upTo(5, "7"), Tier.upTo(10, "6.50"), Tier.andMore("6"));

    /** Kill Bill, consumable usage in arrear; its last tier of 1000 is left open here. */
    private static final List<Tier> BLOCKS = List.of(Tier.upTo(10, "1.5"), Tier.upTo(110, "1.0"), Tier.andMore("0.5"));

    @ParameterizedTest
    @CsvSource({"1, 7", "5, 35", "6, 39", "20, 120", "25, 150"})
    void stripe_volume_prices_all_units_by_the_last_tier(BigDecimal units, BigDecimal price) {
        assertThat(new Volume(FONTS).charge(units)).isEqualByComparingTo(price);
    }

    @ParameterizedTest
    @CsvSource({"1, 7", "5, 35", "6, 41.50", "20, 127.50", "25, 157.50"})
    void stripe_graduated_prices_each_unit_by_its_own_tier(BigDecimal units, BigDecimal price) {
        assertThat(new Graduated(FONTS).charge(units)).isEqualByComparingTo(price);
    }

    /** getlago.com/docs/guide/plans/charges/charge-models/package: 5 for each 100, the first 100 free. */
    @ParameterizedTest
    @CsvSource({"0, 0", "100, 0", "101, 5", "200, 5", "201, 10"})
    void lago_package_charges_each_begun_package(BigDecimal units, BigDecimal price) {
        var model = new Packages(BigDecimal.valueOf(100), BigDecimal.valueOf(5), BigDecimal.valueOf(100));
        assertThat(model.charge(units)).isEqualByComparingTo(price);
    }

    @ParameterizedTest
    @CsvSource({"111, 115.5"})
    void kill_bill_all_tiers(BigDecimal units, BigDecimal price) {
        assertThat(new Graduated(BLOCKS).charge(units)).isEqualByComparingTo(price);
    }

    @ParameterizedTest
    @CsvSource({"111, 55.5"})
    void kill_bill_top_tier(BigDecimal units, BigDecimal price) {
        assertThat(new Volume(BLOCKS).charge(units)).isEqualByComparingTo(price);
    }

    /** Lago, minimum commitment: 200 a period; the true-up is what the fees leave of it. */
    @ParameterizedTest
    @CsvSource({"0, 1, 200", "150, 1, 50", "200, 1, 0", "350, 1, 0", "30, 0.5, 70"})
    void lago_minimum_commitment_is_trued_up(BigDecimal fees, BigDecimal part, BigDecimal trueUp) {
        assertThat(new MinimumCommitment(BigDecimal.valueOf(200)).trueUp(fees, part))
                .isEqualByComparingTo(trueUp);
    }
}
