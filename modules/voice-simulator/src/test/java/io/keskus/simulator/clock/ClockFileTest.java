package io.keskus.simulator.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockFileTest {

    @Test
    void holds_the_offset_as_eight_bytes_big_endian(@TempDir Path folder) throws Exception {
        var path = folder.resolve("clock");
        var file = new ClockFile(path);
        assertThat(file.read()).isZero();
        file.write(7_200_000);
        assertThat(Files.readAllBytes(path)).containsExactly(0, 0, 0, 0, 0, 0x6d, 0xdd, 0x00);
        assertThat(new ClockFile(path).read()).isEqualTo(7_200_000);
    }
}
