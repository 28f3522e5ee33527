package io.keskus.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * The worked example of ICMI and Call Centre Helper: 1,000 calls answered, 860 of them within 20 s; 60 abandoned, 20 of
 * them within 20 s. Of its variants ours is "abandons after T count against": 82.69 %.
 */
class ServiceLevelTest {
    private static final WaitFigures PUBLISHED =
            new WaitFigures(1_000, 860, 60, 20, 0, Duration.ofSeconds(12_000), Duration.ofSeconds(95));

    @Test
    void abandons_after_the_target_count_against_it() {
        assertThat(PUBLISHED.serviceLevel().orElseThrow()).isCloseTo(0.8269, within(0.00005));
    }

    @Test
    void calls_that_left_otherwise_count_on_neither_side() {
        var left = new WaitFigures(1_000, 860, 60, 20, 400, Duration.ofSeconds(12_000), Duration.ofSeconds(95));

        assertThat(left.serviceLevel()).isEqualTo(PUBLISHED.serviceLevel());
    }

    @Test
    void nothing_to_judge_by_is_no_level_and_not_zero() {
        assertThat(WaitFigures.NONE.serviceLevel()).isEmpty();
        assertThat(new WaitFigures(0, 0, 3, 3, 0, Duration.ZERO, Duration.ofSeconds(9)).serviceLevel())
                .isEmpty();
        assertThat(new WaitFigures(0, 0, 1, 0, 0, Duration.ZERO, Duration.ofSeconds(90)).serviceLevel())
                .hasValue(0);
    }

    @Test
    void parts_of_a_day_make_the_day() {
        var morning = new WaitFigures(600, 500, 40, 10, 0, Duration.ofSeconds(7_000), Duration.ofSeconds(95));
        var evening = new WaitFigures(400, 360, 20, 10, 0, Duration.ofSeconds(5_000), Duration.ofSeconds(60));

        assertThat(morning.plus(evening)).isEqualTo(PUBLISHED);
        assertThat(PUBLISHED.averageWait()).isEqualTo(Duration.ofSeconds(12));
    }
}
