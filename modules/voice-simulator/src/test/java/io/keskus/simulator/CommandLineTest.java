package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return VoiceSimulator.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void help_names_every_option_and_the_exit_codes() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("--port", "--host", "--account", "--token", "--clock-file", "--data", "--speech-rate")
                .contains("Exit codes");
    }

    @Test
    void wrong_usage_is_exit_2_with_what_would_be_right() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("--token");
        assertThat(run("--token", "t", "--account", "AC1")).isEqualTo(2);
        assertThat(err.toString()).contains("AC and 32 hexadecimal digits").doesNotContain("\tat ");
    }

    @Test
    void a_taken_port_is_exit_1_and_named() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(run("--token", "t", "--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo(1);
            assertThat(err.toString()).contains("port " + taken.getLocalPort()).doesNotContain("\tat ");
        }
    }
}
