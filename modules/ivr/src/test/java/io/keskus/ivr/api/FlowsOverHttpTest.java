package io.keskus.ivr.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.ivr.Office;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.tenancy.ConfigFiles;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FlowsOverHttpTest {
    private static Office office;
    private final TenantId tenant = office.newTenant();
    private final FlowsResource flows =
            new FlowsResource(AskedIn.tenant(tenant), office.database.unitOfWork(), office.ivr, office.versions);

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void published_flows_are_listed_without_their_files() {
        office.apply(tenant, new ConfigFiles(Office.example("credit")));
        assertThat(flows.list().items()).singleElement().satisfies(flow -> {
            assertThat(flow.flow()).isEqualTo("main");
            assertThat(flow.languages()).containsExactly("et", "en");
            assertThat(flow.madeAt()).isEqualTo(Office.NOW);
        });
    }

    @Test
    void versions_come_newest_first_in_pages() {
        publishThree();
        var first = flows.versions("main", null, 2);
        assertThat(first.items()).extracting(FlowVersionView::number).containsExactly(3, 2);
        var second = flows.versions("main", first.next(), 2);
        assertThat(second.items()).extracting(FlowVersionView::number).containsExactly(1);
        assertThat(second.next()).isNull();
    }

    @Test
    void what_is_no_number_is_no_version() {
        for (String number : new String[] {"0", "-1", "x", "12345678901", "9"}) {
            assertThatThrownBy(() -> flows.version("main", number, null))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("flow-unknown");
        }
    }

    @Test
    void no_tenant_sees_the_flows_of_another() {
        publishThree();
        var elsewhere = new FlowsResource(
                AskedIn.tenant(office.newTenant()), office.database.unitOfWork(), office.ivr, office.versions);
        assertThat(elsewhere.list().items()).isEmpty();
        assertThatThrownBy(() -> elsewhere.versions("main", null, null))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("flow-unknown");
        assertThatThrownBy(() -> elsewhere.version("main", "1", null)).isInstanceOf(ProblemException.class);
    }

    @Test
    void opening_hours_say_whether_they_are_open_now() {
        office.apply(tenant, new ConfigFiles(Office.example("outdoor")));
        var mondayMorning = Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneOffset.UTC);
        var hours =
                new HoursResource(AskedIn.tenant(tenant), office.database.unitOfWork(), office.hours, mondayMorning);
        assertThat(hours.list().items()).extracting(HoursView::name).containsExactly("service-line", "office");
        var line = hours.list().items().get(1);
        assertThat(line.open()).isTrue();
        assertThat(line.week().get("sat")).containsExactly("10:00-14:00");
        assertThat(line.week().get("sun")).isEmpty();
    }

    private void publishThree() {
        for (String greeting : new String[] {"Tere.", "Tere hommikust.", "Tere õhtust."}) {
            var files = Office.example("credit");
            files.compute("flows/main.yaml", (path, text) -> text.replace("Tere tulemast", greeting));
            office.apply(tenant, new ConfigFiles(files));
        }
    }
}
