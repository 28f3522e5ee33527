package io.keskus.billing;

import static io.keskus.calls.LegKind.AGENT;
import static io.keskus.calls.LegKind.CALLER;
import static io.keskus.calls.LegKind.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.calls.EndedLeg;
import io.keskus.calls.TestLegEnded;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.Money;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class EndedCallIsRatedTest {
    private static House house;
    private final TenantId outdoor = house.newTenant(
            "{meter: inbound-minutes, perMinute: \"0.0240\"}",
            "{meter: agent-leg-minutes, perMinute: \"0.0045\"}",
            "{meter: phone-leg-minutes, destination: fi-mobile, perMinute: \"0.0690\"}",
            "{meter: phone-leg-minutes, perMinute: \"0.1900\"}");

    @BeforeAll
    static void open() {
        house = new House();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void each_leg_becomes_a_line_and_the_call_costs_their_sum() {
        var call = new TestCall().leg(CALLER, "FI-mobile", 125).leg(AGENT, "client", 61);

        end(call);

        var lines = house.in(outdoor, () -> house.billing.usageOf(call.interaction()));
        assertThat(lines).extracting(RatedLine::meter).containsExactly(Meter.INBOUND_MINUTES, Meter.AGENT_LEG_MINUTES);
        assertThat(lines).extracting(line -> line.units().intValueExact()).containsExactly(3, 2);
        assertThat(lines.get(0).amount()).isEqualByComparingTo("0.072");
        assertThat(lines.get(1).amount()).isEqualByComparingTo("0.009");
        assertThat(cost(call)).isEqualTo(Money.of(8, "EUR"));
    }

    @Test
    void a_leg_of_less_than_a_second_is_a_minute_and_a_busy_one_nothing() {
        var call = new TestCall().leg(CALLER, "fi-fixed", 0).freeLeg(AGENT);

        end(call);

        assertThat(house.in(outdoor, () -> house.billing.usageOf(call.interaction())))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.measured()).isOne();
                    assertThat(line.units()).isEqualByComparingTo(BigDecimal.ONE);
                });
    }

    @Test
    void a_leg_of_no_known_class_is_charged_as_any() {
        var call = new TestCall().leg(PHONE, "??", 10).leg(PHONE, "FI-mobile", 10);

        end(call);

        assertThat(house.in(outdoor, () -> house.billing.usageOf(call.interaction())))
                .extracting(line -> line.amount().stripTrailingZeros().toPlainString())
                .containsExactlyInAnyOrder("0.19", "0.069");
    }

    @Test
    void a_test_call_costs_what_any_minute_of_a_browser_costs_once() {
        var leg = new EndedLeg("CAtest", AGENT, "client", House.NOON, 11, true);
        var ended = new TestLegEnded(Ids.next(), outdoor, House.NOON, leg);

        house.run(outdoor, () -> house.endedCalls.handle(ended));
        house.run(outdoor, () -> house.endedCalls.handle(ended));

        assertThat(house.count("usage_event", outdoor)).isOne();
        assertThat(house.count("rated_line", outdoor)).isOne();
    }

    @Test
    void the_call_told_twice_is_charged_once() {
        var call = new TestCall().leg(CALLER, "FI-mobile", 60).leg(AGENT, "client", 60);

        end(call);
        end(call);

        assertThat(house.count("usage_event", outdoor)).isEqualTo(2);
        assertThat(house.count("rated_line", outdoor)).isEqualTo(2);
        assertThat(house.count("usage_conflict", outdoor)).isZero();
    }

    @RepeatedTest(3)
    void the_call_told_by_six_at_once_is_charged_once() throws Exception {
        var call = new TestCall().leg(CALLER, "FI-mobile", 60).leg(AGENT, "client", 60);

        house.race(6, outdoor, () -> {
            house.endedCalls.handle(call.ended(outdoor));
            return true;
        });

        assertThat(house.count("usage_event", outdoor)).isEqualTo(2);
        assertThat(house.count("rated_line", outdoor)).isEqualTo(2);
    }

    @Test
    void the_call_told_again_with_other_seconds_is_refused_and_the_refusal_kept() {
        var call = new TestCall().leg(CALLER, "FI-mobile", 60);
        end(call);

        end(call.longerBy(60));

        assertThat(cost(call)).isEqualTo(Money.of(2, "EUR"));
        assertThat(house.count("usage_event", outdoor)).isOne();
        assertThat(house.count("usage_conflict", outdoor)).isOne();
    }

    @Test
    void what_a_call_costs_is_told_once() throws InterruptedException {
        house.told.clear();
        var call = new TestCall().leg(CALLER, "FI-mobile", 60).leg(AGENT, "client", 60);

        house.run(outdoor, () -> house.calls.publish(call.ended(outdoor)));
        var told = house.told.poll(20, TimeUnit.SECONDS);
        end(call);

        assertThat(told).isNotNull();
        assertThat(told.interaction()).isEqualTo(call.interaction());
        assertThat(told.tenant()).isEqualTo(outdoor);
        assertThat(told.lines()).isEqualTo(2);
        assertThat(told.cost()).isEqualTo(Money.of(3, "EUR"));
        assertThat(house.told).isEmpty();
    }

    @Test
    void usage_names_the_client_of_an_agency() {
        var spa = new ClientId(Ids.next());
        var call = new TestCall().of(spa).leg(CALLER, "FI-mobile", 60);

        end(call);

        assertThat(house.in(outdoor, () -> house.billing.usageOf(call.interaction())))
                .extracting(line -> line.client().orElseThrow())
                .containsExactly(spa);
    }

    @Test
    void another_tenant_sees_none_of_it() {
        var call = new TestCall().leg(CALLER, "FI-mobile", 60);
        end(call);
        var credit = house.newTenant("{meter: inbound-minutes, perMinute: \"0.0190\"}");

        assertThat(house.in(credit, () -> house.billing.usageOf(call.interaction())))
                .isEmpty();
        assertThat(house.in(credit, () -> house.billing.costOf(call.interaction())))
                .isEqualTo(Money.of(0, "EUR"));
        assertThat(house.in(
                                credit,
                                () -> house.billing.summary(UsagePeriod.utcDay(java.time.LocalDate.of(2026, 11, 21))))
                        .totals())
                .isEmpty();
    }

    @Test
    void without_a_tariff_there_is_no_cost_to_tell() {
        var call = new TestCall().leg(CALLER, "FI-mobile", 60);
        var poor = house.newTenant();
        house.run(poor, () -> house.endedCalls.handle(call.ended(poor)));

        assertThatThrownBy(() -> house.in(poor, () -> house.billing.costOf(call.interaction())))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("tariff-unknown");
        assertThat(house.count("usage_event", poor)).isOne();
    }

    private void end(TestCall call) {
        house.run(outdoor, () -> house.endedCalls.handle(call.ended(outdoor)));
    }

    private Money cost(TestCall call) {
        return house.in(outdoor, () -> house.billing.costOf(call.interaction()));
    }
}
