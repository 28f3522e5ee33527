package io.keskus.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.identity.ResellerSlug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @Test
    void the_path_tells_whose_ground_it_is() {
        assertThat(Address.of("/api/v1/tenants/outdoor/queues")).isEqualTo(new Address.OfTenant("outdoor"));
        assertThat(Address.of("/api/v1/tenants/outdoor")).isEqualTo(new Address.OfTenant("outdoor"));
        assertThat(Address.of("/api/v1/resellers/nordic/tenants"))
                .isEqualTo(new Address.OfReseller(new ResellerSlug("nordic")));
        assertThat(Address.of("/api/v1/operator/tenants")).isEqualTo(new Address.OfOperator());
        assertThat(Address.of("/api/v1/me")).isEqualTo(new Address.Common());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/hooks/twilio/voice", "/ws/v1", "/apis/v1/tenants/outdoor", "/API/v1/tenants/outdoor"})
    void what_is_not_under_api_is_not_ours(String path) {
        assertThat(Address.of(path)).isEqualTo(new Address.Elsewhere());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/tenants;x=1/outdoor/queues",
                "/api/v1/tenants/outdoor;x=credit/queues",
                "/api/v1/tenants//outdoor",
                "/api/v1//tenants/outdoor",
                "/api/v1/tenants/outdoor/../credit/queues",
                "/api/v1/tenants/outdoor/..",
                "/api/v1/./tenants/outdoor",
                "/api/v1/tenants/outdoor/%2e%2e/credit",
                "/api/v1/tenants/outdoor%2fcredit",
                "/api/v1/tenants/outdoor%5ccredit",
                "/api/v1/tenants/outdoor\\credit",
                "/api/v1/%74enants/outdoor",
                "/api/v1/tenants/%6futdoor",
                "/api/v1/tenants/outdoor%3bcredit",
                "/api/v1/tenants/outdoor%00",
                "/api/v1/tenants/Outdoor",
                "/api/v1/tenants/out.door",
                "/api/v1/tenants/outdoor%20",
                "/api/v1/resellers/nordic-"
            })
    void a_path_that_could_be_read_in_two_ways_is_refused(String path) {
        assertThat(Address.of(path)).isEqualTo(new Address.Crooked());
    }
}
