package io.keskus.billing.config;

import static io.keskus.calls.LegKind.CALLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.billing.House;
import io.keskus.billing.TestCall;
import io.keskus.kernel.Money;
import io.keskus.kernel.TenantId;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TariffFileTest {
    private static final String INBOUND = "{meter: inbound-minutes, perMinute: \"0.10\"}";
    private static House house;
    private final TenantId outdoor = house.newTenant();

    @BeforeAll
    static void open() {
        house = new House();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void applying_the_same_file_again_changes_nothing() {
        var file = House.tariff(INBOUND);
        assertThat(plan(file)).containsExactly(Change.add("tariff with 1 prices in EUR"));

        house.apply(outdoor, file);
        house.apply(outdoor, file);

        assertThat(plan(file)).isEmpty();
        assertThat(house.count("price_plan", outdoor)).isOne();
    }

    @Test
    void what_is_written_back_is_what_was_applied() {
        var file = "# our prices\n" + House.tariff(INBOUND);
        house.apply(outdoor, file);

        assertThat(house.in(outdoor, house.tariff::export)).isEqualTo(Map.of("tariff.yaml", file));
    }

    @Test
    void each_price_that_changes_is_shown() {
        house.apply(outdoor, House.tariff(INBOUND, "{meter: phone-leg-minutes, perMinute: \"0.2\"}"));

        var changed = House.tariff(
                "{meter: inbound-minutes, perMinute: \"0.12\"}",
                "{meter: phone-leg-minutes, destination: fi-mobile, perMinute: \"0.2\"}");

        assertThat(plan(changed))
                .extracting(Change::toString)
                .containsExactly(
                        "~ price inbound-minutes: 0.10 (60/60) → 0.12 (60/60)",
                        "+ price phone-leg-minutes to fi-mobile",
                        "- price phone-leg-minutes");
    }

    @Test
    void a_new_price_holds_from_now_on_and_never_for_what_was_before() {
        house.apply(outdoor, House.tariff(INBOUND));
        house.clock.pass(Duration.ofHours(1));
        house.apply(outdoor, House.tariff("{meter: inbound-minutes, perMinute: \"0.30\"}"));

        var before = ended(new TestCall().leg(CALLER, "fi-mobile", 60));
        var after =
                ended(new TestCall().at(house.clock.instant().plusSeconds(1)).leg(CALLER, "fi-mobile", 60));

        assertThat(cost(before)).isEqualTo(Money.of(10, "EUR"));
        assertThat(cost(after)).isEqualTo(Money.of(30, "EUR"));
    }

    @Test
    void usage_waits_for_its_tariff() {
        var call = ended(new TestCall().leg(CALLER, "fi-mobile", 60));
        assertThat(house.count("rated_line", outdoor)).isZero();

        house.apply(outdoor, House.tariff(INBOUND));

        assertThat(cost(call)).isEqualTo(Money.of(10, "EUR"));
    }

    @Test
    void every_fault_has_its_line_and_what_would_be_right() {
        var file = """
                currency: EUR
                validFrom: "2026-02-30"
                scale: 2
                prices:
                  - meter: inbound-minutes
                    perMinute: 0.012
                  - meter: outbound
                    perMinute: "0.1"
                  - {meter: phone-leg-minutes, perMinute: "1"}
                  - {meter: phone-leg-minutes, perMinute: "2", increment: fast}
                """;

        assertThatThrownBy(() -> plan(file))
                .isInstanceOfSatisfying(ConfigFaults.class, faults -> assertThat(faults.faults())
                        .extracting(Fault::toString)
                        .containsExactly(
                                "tariff.yaml:2: validFrom \"2026-02-30\" does not fit here; write a day, as 2026-01-01",
                                "tariff.yaml:3: scale 2; write 9 to 12, or leave it out",
                                "tariff.yaml:6: perMinute 0.012 does not fit here; write a price in quotes, as \"0.0120\"",
                                "tariff.yaml:7: meter \"outbound\" does not fit here; write one of"
                                        + " [inbound-minutes, agent-leg-minutes, phone-leg-minutes]",
                                "tariff.yaml:10: increment \"fast\" does not fit here; write as 60/60 or 30/6",
                                "tariff.yaml:10: a second price for phone-leg-minutes; take one of them out"));
    }

    @Test
    void the_currency_is_the_tenants_and_never_changes() {
        var inZloty = House.tariff(INBOUND).replace("EUR", "PLN");
        var files = new ConfigFiles(Map.of("tariff.yaml", inZloty, "tenant.yaml", "currency: EUR\n"));
        assertThatThrownBy(() -> house.in(outdoor, () -> house.tariff.plan(files)))
                .hasMessageContaining("billed in EUR");

        house.apply(outdoor, House.tariff(INBOUND));
        assertThatThrownBy(() -> plan(inZloty)).hasMessageContaining("never changes");
    }

    @Test
    void a_configuration_without_a_tariff_leaves_it_as_it_is() {
        house.apply(outdoor, House.tariff(INBOUND));
        var none = new ConfigFiles(Map.of("tenant.yaml", "currency: EUR\n"));

        assertThat(house.in(outdoor, () -> house.tariff.plan(none))).isEmpty();
        house.run(outdoor, () -> house.tariff.apply(none));

        assertThat(house.in(outdoor, house.plans::findCurrent)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"outdoor", "credit", "webshop"})
    void the_example_companies_have_tariffs(String slug) throws IOException {
        var folder = Path.of("../../tenant-config/tenants", slug);
        var files = new ConfigFiles(Map.of(
                "tariff.yaml", Files.readString(folder.resolve("tariff.yaml")),
                "tenant.yaml", Files.readString(folder.resolve("tenant.yaml"))));

        house.run(outdoor, () -> house.tariff.apply(files));

        assertThat(house.in(outdoor, () -> house.tariff.plan(files))).isEmpty();
    }

    private List<Change> plan(String tariff) {
        return house.in(outdoor, () -> house.tariff.plan(new ConfigFiles(Map.of("tariff.yaml", tariff))));
    }

    private TestCall ended(TestCall call) {
        house.run(outdoor, () -> house.endedCalls.handle(call.ended(outdoor)));
        return call;
    }

    private Money cost(TestCall call) {
        return house.in(outdoor, () -> house.billing.costOf(call.interaction()));
    }
}
