package io.keskus.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.platform.Settings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
    @Test
    void pages_talk_to_us_to_the_sign_in_and_to_the_carrier() {
        var policy = policy(Map.of("keskus.identity.issuer", "https://id.example:8443/realms/keskus"));
        assertThat(policy)
                .contains("connect-src 'self' https://id.example:8443 https://*.twilio.com wss://*.twilio.com;")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval")
                .doesNotContain("script-src 'unsafe-inline'");
    }

    @Test
    void another_carrier_takes_the_place_of_the_usual_one() {
        var policy = policy(Map.of(
                "keskus.identity.issuer",
                "http://127.0.0.1:8280/realms/keskus",
                "keskus.web.phone",
                "ws://127.0.0.1:8180"));
        assertThat(policy).contains("connect-src 'self' http://127.0.0.1:8280 ws://127.0.0.1:8180;");
    }

    private static String policy(Map<String, String> given) {
        var settings = new Settings(key -> Optional.ofNullable(given.get(key)));
        return new SecurityHeaders(PageSettings.read(settings)).all().get("Content-Security-Policy");
    }
}
