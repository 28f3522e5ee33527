package io.keskus.ivr.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.ivr.Flows;
import io.keskus.ivr.Office;
import io.keskus.kernel.TenantId;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFiles;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowsAndHoursAsFilesTest {
    private static Office office;
    private final TenantId tenant = office.newTenant();

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"outdoor", "credit", "webshop"})
    void what_was_applied_needs_no_change_and_is_exported_as_it_came(String name) {
        var files = new ConfigFiles(Office.example(name));
        assertThat(office.plan(tenant, files)).contains("+ flow main");
        office.apply(tenant, files);
        assertThat(office.plan(tenant, files)).isEmpty();
        var exported = office.export(tenant);
        assertThat(exported).containsOnlyKeys("flows/main.yaml", "hours.yaml");
        assertThat(exported).isEqualTo(withoutQueues(Office.example(name)));
        assertThat(office.in(tenant, () -> office.ivr.published("main")).flow()).isEqualTo(Flows.main(name));
    }

    @Test
    void a_second_apply_makes_no_second_version() {
        var files = new ConfigFiles(Office.example("outdoor"));
        office.apply(tenant, files);
        office.apply(tenant, files);
        assertThat(office.in(tenant, () -> office.versions.list("main", 100, 100)))
                .hasSize(1);
    }

    @Test
    void the_plan_names_the_nodes_and_days_that_change() {
        office.apply(tenant, new ConfigFiles(Office.example("credit")));
        var changed = Office.example("credit");
        changed.compute("flows/main.yaml", (path, text) -> text.replace("Loans and membership", "Loans")
                .replace("Head aega.", "Nägemist."));
        changed.compute("hours.yaml", (path, text) -> text.replace("sat-sun: closed", "sat: \"10:00-12:00\"")
                .replace("  2027-02-24: closed\n", ""));
        assertThat(office.plan(tenant, new ConfigFiles(changed)))
                .containsExactly(
                        "~ hours office, sat: closed → 10:00-12:00",
                        "~ hours office, 2027-02-24: closed → as on that day of the week",
                        "~ flow main: version 1 → a new version, nodes ~goodbye");
    }

    @Test
    void what_is_no_longer_in_the_files_is_withdrawn() {
        office.apply(tenant, new ConfigFiles(Office.example("webshop")));
        var none = new ConfigFiles(Map.of());
        assertThat(office.plan(tenant, none)).containsExactly("- hours shop", "- flow main");
        office.apply(tenant, none);
        assertThat(office.plan(tenant, none)).isEmpty();
        assertThat(office.in(tenant, () -> office.ivr.findPublished("main"))).isEmpty();
        assertThat(office.export(tenant)).isEmpty();
    }

    @Test
    void hours_and_queues_that_are_not_in_the_configuration_are_named_with_their_line() {
        var files = Office.example("outdoor");
        files.put("queues.yaml", "queues: [{name: sales}]");
        files.compute("hours.yaml", (path, text) -> text.replace("service-line:", "day-line:"));
        assertThatThrownBy(() -> office.plan(tenant, new ConfigFiles(files)))
                .isInstanceOf(ConfigFaults.class)
                .hasMessageContaining("flows/main.yaml:39: nodes.opening-hours.hours: there is no opening hours"
                        + " service-line; write one of: day-line, office, or add it to hours.yaml")
                .hasMessageContaining("nodes.to-support.queue: there is no queue support; write one of: sales");
    }

    @Test
    void a_faulty_file_changes_nothing() {
        office.apply(tenant, new ConfigFiles(Office.example("outdoor")));
        var before = office.export(tenant);
        var files = Office.example("outdoor");
        files.compute("flows/main.yaml", (path, text) -> text.replace("next: goodbye", "next: godbye"));
        assertThatThrownBy(() -> office.apply(tenant, new ConfigFiles(files)))
                .isInstanceOf(ConfigFaults.class)
                .hasMessageContaining("there is no node godbye");
        assertThat(office.export(tenant)).isEqualTo(before);
    }

    @Test
    void a_file_is_named_like_the_flow_in_it() {
        var files = Office.example("outdoor");
        files.put("flows/other.yaml", files.remove("flows/main.yaml"));
        assertThatThrownBy(() -> office.plan(tenant, new ConfigFiles(files)))
                .hasMessageContaining("flows/other.yaml:1: the flow in it is main; name the file flows/main.yaml");
    }

    @Test
    void hours_are_open_or_closed_by_what_was_applied_last() {
        Instant saturdayNoon = Office.NOW;
        office.apply(tenant, new ConfigFiles(Office.example("outdoor")));
        assertThat(office.in(tenant, () -> office.ivr.open("office", saturdayNoon)))
                .isFalse();
        assertThat(office.in(tenant, () -> office.ivr.open("service-line", saturdayNoon)))
                .isTrue();
        var longer = Office.example("outdoor");
        longer.compute("hours.yaml", (path, text) -> text.replace("sat: \"10:00-14:00\"", "sat: \"10:00-16:00\""));
        office.apply(tenant, new ConfigFiles(longer));
        assertThat(office.in(tenant, () -> office.ivr.open("office", saturdayNoon)))
                .isTrue();
    }

    @Test
    void hours_that_are_not_there_are_closed() {
        assertThat(office.in(tenant, () -> office.ivr.open("nowhere", Office.NOW)))
                .isFalse();
    }

    private static Map<String, String> withoutQueues(Map<String, String> files) {
        files.remove("queues.yaml");
        return files;
    }
}
