package io.keskus.telephony.renting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.PhoneNumber;
import io.keskus.platform.testing.MovedClock;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.telephony.testing.TelephonyBench;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFiles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NumbersSectionTest {
    private static final String TWO = """
            numbers:
              - number: "+358131312345"
                flow: main
              - number: "+358131312346"
                flow: main
                client: rauma
            """;

    private static TestDatabase database;
    private final MovedClock clock = new MovedClock(Instant.parse("2026-03-02T10:00:00Z"));
    private TelephonyBench bench;
    private NumbersSection section;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void build() {
        bench = new TelephonyBench(database, clock);
        section = new NumbersSection(bench.numbers(), bench.commands(), bench.settings, clock);
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @Test
    void new_numbers_are_rented_and_answer_at_once() {
        assertThat(plan(TWO)).containsExactly("+ number +358131312345", "+ number +358131312346");
        apply(TWO);
        assertThat(List.of(bench.carrier.next(), bench.carrier.next()))
                .containsExactlyInAnyOrder("pointNumber +358131312345", "pointNumber +358131312346");
        inTenant(() -> assertThat(bench.telephony()
                        .assignment(new PhoneNumber("+358131312346"), clock.instant())
                        .orElseThrow()
                        .client())
                .isPresent());
    }

    @Test
    void a_second_run_changes_nothing_and_an_export_applied_again_neither() {
        apply(TWO);
        bench.carrier.next();
        bench.carrier.next();
        assertThat(plan(TWO)).isEmpty();
        apply(TWO);
        var exported = new String[1];
        inTenant(() -> exported[0] = section.export().get("numbers.yaml"));
        assertThat(plan(exported[0])).isEmpty();
        bench.sweep();
        assertThat(bench.carrier.rest()).isEmpty();
    }

    @Test
    void assignments_are_dated() {
        apply(TWO);
        var monday = clock.instant();
        clock.pass(Duration.ofDays(1));
        var changed = TWO.replaceFirst("main", "night");
        assertThat(plan(changed)).containsExactly("~ number +358131312345, flow: main → night");
        apply(changed);
        clock.pass(Duration.ofDays(1));
        assertThat(plan("numbers: []")).hasSize(2);
        apply("numbers: []");
        inTenant(() -> {
            var number = new PhoneNumber("+358131312345");
            assertThat(bench.telephony()
                            .assignment(number, monday)
                            .orElseThrow()
                            .flow())
                    .isEqualTo("main");
            assertThat(bench.telephony()
                            .assignment(number, monday.plus(Duration.ofDays(1)))
                            .orElseThrow()
                            .flow())
                    .isEqualTo("night");
            assertThat(bench.telephony().assignment(number, clock.instant())).isEmpty();
            assertThat(bench.telephony().assignments(monday)).hasSize(2);
        });
    }

    @Test
    void what_is_wrong_is_told_with_its_line() {
        var twice =
                "numbers:\n  - number: \"+358131312345\"\n    flow: main\n  - number: \"+358131312345\"\n    flow: gone\n";
        assertThatThrownBy(() -> plan(twice))
                .isInstanceOf(ConfigFaults.class)
                .hasMessageContaining("numbers.yaml:4: the number is listed twice")
                .hasMessageContaining("numbers.yaml:5: there is no flow \"gone\"");
    }

    private List<String> plan(String yaml) {
        return database.unitOfWork().in(bench.tenant, () -> section.plan(files(yaml)).stream()
                .map(Change::toString)
                .toList());
    }

    private void apply(String yaml) {
        inTenant(() -> section.apply(files(yaml)));
    }

    private static ConfigFiles files(String yaml) {
        return new ConfigFiles(Map.of("numbers.yaml", yaml, "flows/main.yaml", "x: y", "flows/night.yaml", "x: y"));
    }

    private void inTenant(Runnable action) {
        database.unitOfWork().run(bench.tenant, action);
    }
}
