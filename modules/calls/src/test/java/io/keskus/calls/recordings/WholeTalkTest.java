package io.keskus.calls.recordings;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.calls.RecordingKind;
import io.keskus.calls.RecordingState;
import io.keskus.calls.RecordingView;
import io.keskus.telephony.BookedRecording;
import io.keskus.telephony.CarrierRecording;
import io.keskus.telephony.RecordingId;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose talks are recorded, for how long, and how a recording that nobody told us of is found again. */
class WholeTalkTest extends OnTheDisk {
    @Test
    void a_call_of_an_agents_own_is_not_recorded_unless_the_tenant_says_so() {
        var call = bench.calledOut("sales");
        assertThat(bench.in(() -> bench.recordings.list(call, Optional.empty())))
                .isEmpty();
        assertThat(bench.carrier.rest()).isEmpty();
    }

    @Test
    void a_call_of_an_agents_own_is_recorded_where_the_tenant_says_so() {
        bench.configured("queues: [sales]\noutbound: true\n");
        bench.calledOut("sales");
        bench.assertNext("record CAcaller");
    }

    @Test
    void a_call_of_an_agents_own_for_another_queue_is_not_recorded() {
        bench.configured("queues: [sales]\noutbound: true\n");
        bench.calledOut("support");
        assertThat(bench.carrier.rest()).isEmpty();
    }

    @Test
    void a_recording_goes_on_while_any_agent_talks_with_the_customer() {
        var call = bench.recorded();
        bench.joins(call);
        bench.ends(call);
        assertThat(bench.carrier.rest()).isEmpty();
        assertThat(bench.state(call)).isEqualTo(RecordingState.RUNNING);
        bench.secondEnds(call);
        bench.assertNext("STOP CAcaller");
        assertThat(bench.in(() -> bench.recordings.list(call, Optional.empty())))
                .hasSize(1);
    }

    @Test
    void a_talk_that_is_handed_over_stays_one_recording() {
        var call = bench.recorded();
        bench.handsOver(call);
        assertThat(bench.carrier.rest()).isEmpty();
        assertThat(bench.in(() -> bench.recordings.list(call, Optional.empty())))
                .hasSize(1);
        assertThat(bench.state(call)).isEqualTo(RecordingState.RUNNING);
    }

    @Test
    void a_second_talk_of_the_same_leg_is_found_beside_the_first() throws IOException {
        var call = bench.stored();
        bench.carrier.rest();
        bench.ends(call);
        bench.joins(call);
        bench.assertNext("record CAcaller");
        var second = new RecordingId("REsecond");
        var there = new CarrierRecording(second, CarrierRecording.State.COMPLETED, Optional.of(Duration.ofSeconds(3)));
        bench.carrier.books(new BookedRecording(
                new CarrierRecording(RecordingBench.AT_CARRIER, CarrierRecording.State.COMPLETED, Optional.empty()),
                Optional.of(RecordingBench.CALLER),
                2));
        bench.carrier.books(new BookedRecording(there, Optional.of(RecordingBench.CALLER), 2));
        bench.carrier.keeps(second, Wavs.talk(3));
        bench.secondEnds(call);
        bench.clock.later(Duration.ofMinutes(1));
        bench.round();
        bench.round();
        assertThat(bench.in(() -> bench.recordings.list(call, Optional.empty())))
                .extracting(RecordingView::state)
                .containsExactly(RecordingState.STORED, RecordingState.STORED);
    }

    @Test
    void what_the_carrier_has_and_nobody_knows_is_fetched_in_the_end() throws IOException {
        var call = bench.talking("support");
        var orphan = new RecordingId("REorphan");
        bench.carrier.books(new BookedRecording(
                new CarrierRecording(orphan, CarrierRecording.State.COMPLETED, Optional.of(Duration.ofSeconds(3))),
                Optional.of(RecordingBench.CALLER),
                2));
        bench.carrier.keeps(orphan, Wavs.talk(3));
        bench.looksForOrphans();
        bench.round();
        assertThat(bench.sound(call)).hasValue(Wavs.talk(3));
        assertThat(bench.only(call).kind()).isEqualTo(RecordingKind.TALK);
        bench.round();
        assertThat(bench.carrier.has(orphan)).isFalse();
        bench.carrier.keeps(orphan, Wavs.talk(3));
        bench.looksForOrphans();
        bench.round();
        assertThat(bench.carrier.has(orphan)).as("stayed there after all").isFalse();
        assertThat(bench.in(() -> bench.recordings.list(call, Optional.empty())))
                .hasSize(1);
    }
}
