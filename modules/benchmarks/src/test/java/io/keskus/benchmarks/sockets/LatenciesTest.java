package io.keskus.benchmarks.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    @Test
    void a_rank_is_the_nearest_one_that_was_measured() {
        var hundred = Latencies.of(
                IntStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList());

        assertThat(hundred.millis(50)).isEqualTo(50);
        assertThat(hundred.millis(99)).isEqualTo(99);
        assertThat(hundred.millis(100)).isEqualTo(100);
    }

    @Test
    void a_single_one_has_every_rank_and_none_has_no_rank() {
        assertThat(Latencies.of(List.of(Duration.ofMillis(7))).millis(99)).isEqualTo(7);
        assertThat(Latencies.of(List.of()).millis(99)).isNaN();
    }
}
