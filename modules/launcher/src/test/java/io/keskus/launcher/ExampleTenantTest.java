package io.keskus.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExampleTenantTest {
    @Test
    void is_read_from_its_files() {
        var outdoor = ExampleTenant.of(Checkout.find().home(), "outdoor");

        assertThat(outdoor.name()).isEqualTo("Tunturi Outdoor Oy");
        assertThat(outdoor.numbers()).contains("+358131312345");
        assertThat(outdoor.people()).extracting(ExampleTenant.Person::email).contains("ana@outdoor.example");
        assertThat(outdoor.files()).containsKeys("tenant.yaml", "flows/main.yaml");
    }

    @Test
    void that_is_not_there_is_named() {
        assertThatThrownBy(() -> ExampleTenant.of(Checkout.find().home(), "nobody"))
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("There is no directory tenant-config/tenants/nobody.");
    }
}
