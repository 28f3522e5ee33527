package io.keskus.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeploymentTest {
    private final Deployment deployment = new Deployment();

    @Test
    void a_server_that_is_ready_without_our_application_has_failed_and_its_reason_is_quoted() {
        deployment.hear("2026-11-21 23:18:48.648 SEVERE javax.enterprise.system.core Exception [EclipseLink-4002]");
        deployment.hear("Internal Exception: no connection");
        deployment.hear("\tat org.eclipse.persistence.Somewhere(Somewhere.java:1)");
        assertThat(deployment.failure()).isEmpty();

        deployment.hear(
                "2026-11-21 23:18:49.000 INFO PayaraMicro Payara Micro 6.2025.10 (build 42) ready in 9,000 (ms)");

        assertThat(deployment.failure()).hasValueSatisfying(reason -> assertThat(reason.lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("EclipseLink-4002"))
                .contains("Internal Exception: no connection"));
    }

    @Test
    void a_server_that_is_ready_with_it_has_not() {
        deployment.hear("                \"Context Root\": \"/\"");
        deployment.hear(
                "2026-11-21 23:18:49.000 INFO PayaraMicro Payara Micro 6.2025.10 (build 42) ready in 9,000 (ms)");

        assertThat(deployment.failure()).isEmpty();
    }

    @Test
    void every_missing_variable_is_listed_before_the_server_is_started() {
        assertThat(Serving.missing(Map.of())).hasSize(9).contains("KESKUS_DB_URL");
        assertThat(Serving.missing(Map.of("KESKUS_TWILIO_AUTH_TOKEN_FILE", "/run/token", "KESKUS_DB_URL", " ")))
                .hasSize(8)
                .contains("KESKUS_DB_URL");
        assertThat(List.of("KESKUS_TWILIO_AUTH_TOKEN or KESKUS_TWILIO_AUTH_TOKEN_FILE"))
                .doesNotContainAnyElementsOf(Serving.missing(Map.of("KESKUS_TWILIO_AUTH_TOKEN_FILE", "/run/token")));
    }
}
