package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.launcher.Tokens;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SignInsTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final SignIns signIns = new SignIns();

    @Test
    void asks_once_for_a_token_that_is_good_for_long() {
        assertThat(token("ana", Duration.ofMinutes(15))).isEqualTo("token 1");
        assertThat(token("ana", Duration.ofMinutes(15))).isEqualTo("token 1");
    }

    @Test
    void asks_again_for_a_token_that_is_about_to_end() {
        assertThat(token("ana", Duration.ofSeconds(90))).isEqualTo("token 1");
        assertThat(token("ana", Duration.ofSeconds(90))).isEqualTo("token 2");
    }

    @Test
    void keeps_people_apart() {
        assertThat(token("ana", Duration.ofMinutes(15))).isEqualTo("token 1");
        assertThat(token("mia", Duration.ofMinutes(15))).isEqualTo("token 2");
    }

    private String token(String who, Duration lifetime) {
        return signIns.token(who, () -> new Tokens("token " + asked.incrementAndGet(), lifetime));
    }
}
