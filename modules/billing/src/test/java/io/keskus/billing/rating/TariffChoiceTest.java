package io.keskus.billing.rating;

import static io.keskus.billing.Meter.AGENT_LEG_MINUTES;
import static io.keskus.billing.Meter.INBOUND_MINUTES;
import static io.keskus.billing.Meter.PHONE_LEG_MINUTES;
import static io.keskus.billing.rating.Usage.NOON;
import static io.keskus.billing.rating.Usage.leg;
import static io.keskus.billing.rating.Usage.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.billing.DestinationClass;
import io.keskus.billing.Meter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TariffChoiceTest {
    private final PlanVersion plan = plan(List.of(
            tariff(INBOUND_MINUTES, "", "0.01"),
            tariff(PHONE_LEG_MINUTES, "", "0.05"),
            tariff(PHONE_LEG_MINUTES, "fi-mobile", "0.03")));

    @Test
    void the_class_of_the_destination_goes_before_any() {
        assertThat(priceOf(PHONE_LEG_MINUTES, "fi-mobile")).isEqualByComparingTo("0.03");
        assertThat(priceOf(PHONE_LEG_MINUTES, "se-mobile")).isEqualByComparingTo("0.05");
        assertThat(priceOf(INBOUND_MINUTES, "fi-mobile")).isEqualByComparingTo("0.01");
    }

    @Test
    void usage_without_a_tariff_is_handed_back_and_not_forgotten() {
        var agentLeg = leg("CA9", AGENT_LEG_MINUTES, "browser", 90, NOON);

        var rated = Rating.rate(List.of(agentLeg), plan);

        assertThat(rated.lines()).isEmpty();
        assertThat(rated.unpriced()).containsExactly(agentLeg);
    }

    @Test
    void a_plan_with_two_prices_for_one_thing_is_refused() {
        assertThatThrownBy(() -> plan(List.of(
                        tariff(INBOUND_MINUTES, "fi-mobile", "0.01"), tariff(INBOUND_MINUTES, "fi-mobile", "0.02"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("inbound-minutes")
                .hasMessageContaining("fi-mobile");
    }

    private BigDecimal priceOf(Meter meter, String destination) {
        var rated = Rating.rate(List.of(leg("CA1", meter, destination, 60, NOON)), plan);
        return rated.exact();
    }

    private static Tariff tariff(Meter meter, String destination, String price) {
        var ofClass = destination.isEmpty()
                ? Optional.<DestinationClass>empty()
                : Optional.of(new DestinationClass(destination));
        return new Tariff(meter, ofClass, Increment.WHOLE_MINUTES, new PerUnit(new BigDecimal(price)));
    }
}
