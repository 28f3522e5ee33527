package io.keskus.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaticFileTest {
    private final Map<String, String> disk = new HashMap<>(Map.of(
            "/assets/a-1.js", "plain", "/assets/a-1.js.br", "brotli", "/assets/a-1.js.gz", "gzip", "/b.svg", "<svg/>"));
    private final StaticFiles files = new StaticFiles(path ->
            disk.containsKey(path) ? new ByteArrayInputStream(disk.get(path).getBytes(StandardCharsets.UTF_8)) : null);

    @Test
    void the_smallest_form_that_the_browser_takes_is_sent() {
        assertThat(sent("gzip, deflate, br")).isEqualTo("brotli");
        assertThat(sent("gzip;q=0.5")).isEqualTo("gzip");
        assertThat(sent("br;q=0, gzip")).isEqualTo("gzip");
        assertThat(sent("br;q=0.0, gzip;q=0")).isEqualTo("plain");
        assertThat(sent("deflate")).isEqualTo("plain");
        assertThat(sent(null)).isEqualTo("plain");
    }

    @Test
    void a_file_without_other_forms_is_sent_as_it_is() {
        assertThat(files.find("/b.svg").orElseThrow().encodingFor("br")).isEqualTo("identity");
    }

    @Test
    void every_file_has_its_type_and_a_tag_of_its_content() {
        var script = files.find("/assets/a-1.js").orElseThrow();
        assertThat(script.type()).isEqualTo("text/javascript; charset=utf-8");
        assertThat(script.tag()).startsWith("\"").endsWith("\"").hasSize(26);
        assertThat(files.find("/b.svg").orElseThrow().tag()).isNotEqualTo(script.tag());
    }

    @Test
    void what_was_not_there_is_looked_for_again() {
        assertThat(files.find("/later.txt")).isEmpty();
        disk.put("/later.txt", "now");
        assertThat(files.find("/later.txt")).isPresent();
    }

    private String sent(String accepted) {
        var file = files.find("/assets/a-1.js").orElseThrow();
        return new String(file.in(file.encodingFor(accepted)), StandardCharsets.UTF_8);
    }
}
