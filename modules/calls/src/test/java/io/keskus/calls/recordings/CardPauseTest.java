package io.keskus.calls.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.calls.RecordingState;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import io.keskus.telephony.CarrierRefused;
import io.keskus.telephony.CarrierUnavailable;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Card data is never kept, whatever the carrier answers or does not. */
class CardPauseTest extends OnTheDisk {
    private InteractionId call;

    @BeforeEach
    void begin() {
        call = bench.recorded();
    }

    @Test
    void the_carrier_pauses_and_goes_on_and_the_recording_is_kept() throws IOException {
        assertThat(pause()).isEqualTo(RecordingState.PAUSED);
        assertThat(bench.state(call)).isEqualTo(RecordingState.PAUSED);
        assertThat(resume()).isEqualTo(RecordingState.RUNNING);
        assertThat(bench.told).containsExactly("recording PAUSED", "recording RUNNING");
        assertThat(bench.noted(call)).containsExactly("paused by agent:" + bench.ana, "resumed by agent:" + bench.ana);
        bench.completed(call, 10);
        bench.carrier.keeps(RecordingBench.AT_CARRIER, Wavs.talk(10));
        bench.round();
        assertThat(bench.sound(call)).isPresent();
    }

    @Test
    void a_pause_that_is_not_confirmed_stops_the_recording_and_the_agent_is_told() throws IOException {
        bench.carrier.failNext("PAUSE", new CarrierUnavailable("HTTP 503"));
        assertThat(pause()).isEqualTo(RecordingState.ENDED);
        bench.assertNext("STOP CAcaller");
        assertThat(bench.told).containsExactly("recording ENDED");
        bench.completed(call, 10);
        bench.carrier.keeps(RecordingBench.AT_CARRIER, Wavs.talk(10));
        bench.round();
        assertThat(bench.sound(call)).as("what was said before").isPresent();
    }

    @Test
    void a_recording_that_can_neither_be_paused_nor_stopped_is_thrown_away_unheard() throws IOException {
        bench.carrier.failNext("PAUSE", new CarrierUnavailable("no answer"));
        bench.carrier.failNext("STOP", new CarrierUnavailable("no answer"));
        assertThat(pause()).isEqualTo(RecordingState.DISCARDED);
        assertThat(bench.told).containsExactly("recording DISCARDED");
        bench.assertNext("STOP CAcaller");

        bench.completed(call, 10);
        bench.carrier.keeps(RecordingBench.AT_CARRIER, Wavs.talk(10));
        bench.round();
        assertThat(bench.state(call)).isEqualTo(RecordingState.DISCARDED);
        assertThat(bench.sound(call)).isEmpty();
        assertThat(bench.carrier.has(RecordingBench.AT_CARRIER)).isFalse();
        assertThat(bench.noted(call)).endsWith("discarded by upkeep");
    }

    @Test
    void a_carrier_that_refuses_is_no_confirmation() {
        bench.carrier.failNext("PAUSE", new CarrierRefused("HTTP 400"));
        assertThat(pause()).isEqualTo(RecordingState.ENDED);
    }

    @Test
    void a_resume_whose_answer_was_lost_is_paused_again() {
        pause();
        bench.carrier.loseNextAnswer("RESUME", new CarrierUnavailable("no answer"));
        assertThat(resume()).isEqualTo(RecordingState.PAUSED);
        assertThat(bench.carrier
                        .recordings(RecordingBench.CALLER)
                        .get(0)
                        .state()
                        .name())
                .isEqualTo("PAUSED");
        assertThat(resume()).isEqualTo(RecordingState.RUNNING);
    }

    @Test
    void a_pause_before_the_carrier_began_throws_the_recording_away() throws IOException {
        bench.close();
        bench = new RecordingBench(database, disk);
        bench.carrier.failNext("record", new CarrierUnavailable("HTTP 503"));
        bench.carrier.failNext("PAUSE", new CarrierUnavailable("HTTP 503"));
        bench.carrier.failNext("STOP", new CarrierUnavailable("HTTP 503"));
        call = bench.talking();
        assertThat(pause()).isEqualTo(RecordingState.DISCARDED);
        bench.tell(call, "IN_PROGRESS", 0);
        bench.completed(call, 10);
        bench.carrier.keeps(RecordingBench.AT_CARRIER, Wavs.talk(10));
        bench.round();
        assertThat(bench.sound(call)).isEmpty();
    }

    @Test
    void who_is_not_in_the_talk_changes_nothing() {
        assertRefused("not-in-talk", () -> bench.recordings.pause(bench.tenant, call, new AgentId(Ids.next())));
        bench.ends(call);
        assertRefused("not-in-talk", this::pause);
    }

    @Test
    void a_talk_that_is_not_recorded_cannot_be_paused() {
        bench.carrier.failNext("PAUSE", new CarrierUnavailable("HTTP 503"));
        pause();
        assertRefused("not-recorded", this::pause);
    }

    private RecordingState pause() {
        return bench.recordings.pause(bench.tenant, call, bench.ana);
    }

    private RecordingState resume() {
        return bench.recordings.resume(bench.tenant, call, bench.ana);
    }

    private static void assertRefused(String type, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                        refused.problem().type())
                .isEqualTo(type));
    }
}
