package io.keskus.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a scheduler of containers asks. */
class HealthIT extends Deployed {
    @Test
    void it_is_ready_when_the_database_answers() {
        var ready = get("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"database\"").contains("\"UP\"");
    }

    @Test
    void it_is_alive() {
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
    }
}
