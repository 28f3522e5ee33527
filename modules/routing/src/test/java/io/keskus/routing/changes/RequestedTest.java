package io.keskus.routing.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.routing.Change;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestedTest {
    @Test
    void a_request_changes_what_its_address_names() {
        assertThat(change("PATCH", "tenants/outdoor/tickets/0199", 200)).contains("tickets/0199");
        assertThat(change("POST", "tenants/outdoor/tickets/0199/notes", 201)).contains("tickets/0199");
        assertThat(change("POST", "tenants/outdoor/contacts", 201)).contains("contacts");
        assertThat(change("DELETE", "tenants/outdoor/members/0199", 204)).contains("members/0199");
    }

    @Test
    void looking_changes_nothing_and_a_refusal_neither() {
        assertThat(change("GET", "tenants/outdoor/tickets/0199", 200)).isEmpty();
        assertThat(change("PATCH", "tenants/outdoor/tickets/0199", 409)).isEmpty();
        assertThat(change("PATCH", "tenants/outdoor/tickets/0199", 304)).isEmpty();
    }

    @Test
    void what_no_page_of_the_tenant_shows_is_not_told() {
        assertThat(change("POST", "tenants/outdoor/socket-tickets", 201)).isEmpty();
        assertThat(change("POST", "operator/tenants/outdoor/config", 200)).isEmpty();
        assertThat(change("PUT", "tenants/outdoor", 200)).isEmpty();
    }

    private static Optional<String> change(String method, String path, int status) {
        return Requested.change(method, path, status).map(Change::key);
    }
}
