package io.keskus.calls.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.calls.LineSummary;
import io.keskus.calls.LineVerdict;
import org.junit.jupiter.api.Test;

/** What a measured line means. */
class MeasuredTest {
    @Test
    void a_good_line_and_a_voice_close_by_are_fit() {
        var call = line(430, 4, 40, 0, 60);

        assertThat(call.verdict()).isEqualTo(LineVerdict.FIT);
        assertThat(call.reasons()).isEmpty();
    }

    @Test
    void what_callers_may_notice_is_doubtful() {
        assertThat(line(390, 30, 250, 10, 24).verdict()).isEqualTo(LineVerdict.DOUBTFUL);
        assertThat(line(390, 30, 250, 10, 24).reasons()).containsExactly("score", "loss", "jitter", "delay", "quiet");
        assertThat(line(400, 29, 249, 9, 25).verdict()).isEqualTo(LineVerdict.FIT);
    }

    @Test
    void what_callers_complain_about_is_unfit_and_named_first() {
        var call = line(390, 60, 40, 0, 60);

        assertThat(call.verdict()).isEqualTo(LineVerdict.UNFIT);
        assertThat(call.reasons()).containsExactly("jitter", "score");
        assertThat(line(359, 4, 40, 0, 60).verdict()).isEqualTo(LineVerdict.UNFIT);
        assertThat(line(430, 4, 400, 0, 60).reasons()).containsExactly("delay");
        assertThat(line(430, 4, 40, 30, 60).reasons()).containsExactly("loss");
    }

    @Test
    void a_microphone_that_hears_nothing_is_unfit_on_the_best_of_lines() {
        assertThat(line(430, 4, 40, 0, 2).reasons()).containsExactly("silent");
        assertThat(line(430, 4, 40, 0, 2).verdict()).isEqualTo(LineVerdict.UNFIT);
        assertThat(line(430, 4, 40, 0, 3).reasons()).containsExactly("quiet");
    }

    private static Measured.Call line(int mos, int jitter, int roundTrip, int loss, int microphone) {
        return new Measured.Call(new LineSummary(10, mos, mos, jitter, roundTrip, loss), microphone);
    }
}
