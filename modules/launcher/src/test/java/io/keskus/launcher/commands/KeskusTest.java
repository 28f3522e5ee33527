package io.keskus.launcher.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeskusTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void every_command_explains_itself_and_its_exit_codes() {
        for (var command : Keskus.commandLine().getSubcommands().keySet()) {
            out.getBuffer().setLength(0);

            assertThat(run(command, "--help")).as(command).isZero();
            assertThat(out.toString()).contains("Usage: keskus " + command).contains("Exit codes:");
        }
    }

    @Test
    void a_wrong_option_is_named_and_ends_with_64() {
        assertThat(run("demo", "--prot-app", "1")).isEqualTo(64);
        assertThat(err.toString()).contains("--prot-app").contains("See ./keskus demo --help");
    }

    @Test
    void a_wrong_value_is_named_and_ends_with_64() {
        assertThat(run("demo", "--port-app", "eighty")).isEqualTo(64);
        assertThat(err.toString()).contains("--port-app").contains("eighty");
    }

    @Test
    void a_failure_is_one_plain_sentence_and_ends_with_1() {
        assertThat(run("demo", "--port-app", "99999")).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("keskus: A port is a number from 1 to 65535, not 99999.");
    }

    @Test
    void a_time_has_a_unit_or_is_seconds() {
        var times = new Times();

        assertThat(times.convert("20s")).isEqualTo(Duration.ofSeconds(20));
        assertThat(times.convert("2m")).isEqualTo(Duration.ofMinutes(2));
        assertThat(times.convert("500ms")).isEqualTo(Duration.ofMillis(500));
        assertThat(times.convert("7")).isEqualTo(Duration.ofSeconds(7));
        assertThat(run("call", "+358401234567", "+358131312345", "--talk", "soon"))
                .isEqualTo(64);
        assertThat(err.toString()).contains("such as 20s, not 'soon'");
    }

    private int run(String... arguments) {
        return Keskus.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
