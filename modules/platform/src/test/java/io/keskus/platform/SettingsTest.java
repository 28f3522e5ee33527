package io.keskus.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void every_fault_is_listed_with_what_would_be_right() {
        var settings = new Settings(key ->
                Optional.ofNullable(Map.of("a.url", "no address", "b.count", "70000", "c.on", "yes", "d.wait", "20s")
                        .get(key)));
        settings.uri("a.url", "https://keskus.example");
        settings.number("b.count", 1, 1, 65535);
        settings.flag("c.on", false);
        settings.duration("d.wait", "PT20S");
        settings.text("e.name", "acme");
        assertThat(settings.faults())
                .containsExactly(
                        "a.url is no address; for example https://keskus.example",
                        "b.count is no whole number from 1 to 65535",
                        "c.on is neither true nor false",
                        "d.wait is no ISO 8601 duration; for example PT20S",
                        "e.name is missing; for example acme");
    }

    @Test
    void what_is_right_is_read() {
        var settings = new Settings(key -> Optional.of("PT5S"));
        assertThat(settings.duration("any", "PT1S")).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.faults()).isEmpty();
    }

    @Test
    void an_address_that_may_be_left_out_is_looked_at_when_it_is_given() {
        var given = Map.of("wrong", "http://[", "relative", "somewhere", "right", "https://keskus.example");
        var settings = new Settings(key -> Optional.ofNullable(given.get(key)));
        assertThat(settings.optionalUri("absent", "https://a.example")).isEmpty();
        assertThat(settings.optionalUri("right", "https://a.example")).hasValue(URI.create("https://keskus.example"));
        assertThat(settings.optionalUri("wrong", "https://a.example")).isEmpty();
        assertThat(settings.optionalUri("relative", "https://a.example")).isEmpty();
        assertThat(settings.faults())
                .containsExactly(
                        "wrong is no address; for example https://a.example",
                        "relative is no absolute address; for example https://a.example");
    }
}
