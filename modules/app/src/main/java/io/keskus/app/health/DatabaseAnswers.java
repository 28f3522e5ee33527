package io.keskus.app.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the pool hands out a connection to a database that answers. */
@Readiness
@ApplicationScoped
class DatabaseAnswers implements HealthCheck {
    private static final int WAIT_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/keskus")
    private DataSource source;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database");
        try (var connection = source.getConnection()) {
            return response.status(connection.isValid(WAIT_SECONDS)).build();
        } catch (SQLException e) {
            return response.down().withData("reason", "no connection to be had").build();
        }
    }
}
