package io.keskus.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoStateTest {
    @TempDir
    Path directory;

    @Test
    void is_found_while_its_launcher_lives() {
        var state = DemoState.beginning(Ports.USUAL);
        state.write(directory);

        assertThat(DemoState.of(directory)).contains(state);
        assertThatThrownBy(() -> DemoState.refuseIfRunning(directory))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("./keskus stop");
    }

    @Test
    void of_a_killed_launcher_counts_as_none_even_when_its_process_id_is_used_again() {
        var us = ProcessHandle.current().pid();
        new DemoState(us, 12345, true, Ports.USUAL, List.of()).write(directory);

        assertThat(DemoState.of(directory)).isEmpty();
    }

    @Test
    void that_cannot_be_read_counts_as_none() throws IOException {
        Files.writeString(directory.resolve("state.json"), "{\"launcher\": tomorrow");

        assertThat(DemoState.of(directory)).isEmpty();
    }
}
