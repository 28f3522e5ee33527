package io.keskus.tenancy.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.tenancy.ConfigFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
    private static final String QUEUES = """
            # the queues
            queues:
              - name: sales
                ringSeconds: 20
                skills: {finnish: 3, "a/b~c": 1}
              - name: support
            """;

    @Test
    void knows_the_line_of_every_value() {
        var file = YamlReader.read("queues.yaml", QUEUES);
        assertThat(file.json().at("/queues/0/ringSeconds").intValue()).isEqualTo(20);
        assertThat(file.line("/queues")).isEqualTo(2);
        assertThat(file.line("/queues/0/ringSeconds")).isEqualTo(4);
        assertThat(file.line("/queues/0/skills/a~1b~0c")).isEqualTo(5);
        assertThat(file.line("/queues/1")).isEqualTo(6);
    }

    @Test
    void names_the_line_around_a_value_that_is_missing() {
        var file = YamlReader.read("queues.yaml", QUEUES);
        assertThat(file.line("/queues/1/ringSeconds")).isEqualTo(6);
        assertThat(file.fault("/queues/1/ringSeconds", "no ringSeconds", "add it"))
                .hasToString("queues.yaml:6: no ringSeconds; add it");
    }

    @ParameterizedTest
    @CsvSource({"no", "yes", "+358401234567", "08:00", "0x10", "1_000", "2026-11-21", "0123"})
    void what_only_looks_like_something_else_stays_text(String text) {
        assertThat(YamlReader.read("a.yaml", "v: " + text).json().get("v").textValue())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1\\nb: [1, 2\\nc: 3|3",
                "a: 1\\na: 2|2",
                "a: 1\\n\\tb: 2|2",
                "a: &x {b: *x}|1",
                "a: .inf|1",
                "? {a: 1}\\n: 2|1",
                "a: *nowhere|1"
            })
    void refuses_what_is_no_plain_yaml_and_names_the_line(String text, int line) {
        assertThatThrownBy(() ->
                        YamlReader.read("a.yaml", text.replace("\\n", "\n").replace("\\t", "\t")))
                .isInstanceOfSatisfying(ConfigFaults.class, faults -> assertThat(faults.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.line()).isEqualTo(line)));
    }

    @Test
    void bombs_are_refused_and_not_unfolded() {
        var aliases = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            aliases.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9) + "*a" + (i - 1)));
        }
        assertThatThrownBy(() -> YamlReader.read("a.yaml", aliases.toString())).isInstanceOf(ConfigFaults.class);
        assertThatThrownBy(() -> YamlReader.read("a.yaml", "[".repeat(500_000))).isInstanceOf(ConfigFaults.class);
        assertThatThrownBy(() -> YamlReader.read("a.yaml", "a".repeat(2_000_000)))
                .isInstanceOf(ConfigFaults.class);
        assertThatThrownBy(() -> YamlReader.read("a.yaml", "a: 1." + "0".repeat(5_000)))
                .isInstanceOf(ConfigFaults.class);
    }
}
