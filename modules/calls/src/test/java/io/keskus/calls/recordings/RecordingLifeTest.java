package io.keskus.calls.recordings;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.calls.RecordingKind;
import io.keskus.calls.RecordingState;
import io.keskus.calls.journal.Fact;
import io.keskus.telephony.CarrierUnavailable;
import io.keskus.telephony.RecordingId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From the order to record to a blob of ours, whatever fails on the way. */
class RecordingLifeTest extends OnTheDisk {
    @Test
    void a_talk_is_recorded_fetched_kept_and_deleted_at_the_carrier() throws IOException {
        var call = bench.recorded();
        assertThat(bench.state(call)).isEqualTo(RecordingState.RUNNING);
        bench.ends(call);
        bench.assertNext("STOP CAcaller");
        assertThat(bench.state(call)).isEqualTo(RecordingState.ENDED);
        bench.completed(call, 10);
        bench.carrier.keeps(RecordingBench.AT_CARRIER, Wavs.talk(10));

        bench.round();
        assertThat(bench.state(call)).isEqualTo(RecordingState.STORED);
        assertThat(bench.sound(call)).hasValue(Wavs.talk(10));
        assertThat(bench.only(call).seconds()).hasValue(10.0);
        assertThat(bench.only(call).channels()).isEqualTo(2);
        bench.round();
        assertThat(bench.carrier.has(RecordingBench.AT_CARRIER)).isFalse();
        assertThat(bench.sound(call)).isPresent();
        assertThat(bench.noted(call)).containsExactly("stored by upkeep");
        bench.round();
        assertThat(bench.carrier.rest()).containsExactly("fetch RECAcaller", "delete RECAcaller");
    }

    @Test
    void open_pages_are_told_whenever_the_recordings_of_a_call_change() {
        var call = bench.recorded();
        var news = "changes recordings/" + call;
        assertThat(bench.published).containsExactly(news);
        bench.completed(call, 10);
        bench.carrier.keeps(RecordingBench.AT_CARRIER, Wavs.talk(10));
        assertThat(bench.published).containsExactly(news, news);
        bench.round();
        assertThat(bench.state(call)).isEqualTo(RecordingState.STORED);
        assertThat(bench.published).containsExactly(news, news, news);
    }

    @Test
    void a_talk_from_a_queue_that_the_tenant_does_not_record_is_not_recorded() {
        var call = bench.talking("support");
        assertThat(bench.in(() -> bench.recordings.list(call, Optional.empty())))
                .isEmpty();
        assertThat(bench.carrier.rest()).isEmpty();
    }

    @Test
    void news_that_come_twice_or_late_change_nothing() {
        var call = bench.stored();
        bench.completed(call, 10);
        bench.tell(call, "IN_PROGRESS", 0);
        bench.round();
        assertThat(bench.state(call)).isEqualTo(RecordingState.STORED);
        assertThat(bench.carrier.rest()).containsExactly("fetch RECAcaller", "delete RECAcaller");
    }

    @Test
    void completed_may_be_told_before_the_beginning() throws IOException {
        var call = bench.talking();
        bench.completed(call, 5);
        bench.tell(call, "IN_PROGRESS", 0);
        bench.carrier.keeps(RecordingBench.AT_CARRIER, Wavs.talk(5));
        bench.round();
        assertThat(bench.sound(call)).isPresent();
        assertThat(bench.in(() -> bench.recordings.list(call, Optional.empty())))
                .hasSize(1);
    }

    @Test
    void a_message_is_kept_whichever_is_told_first() throws IOException {
        var call = bench.talking("support");
        var message = new RecordingId("REmessage");
        var completed = new Fact.RecordingChanged(
                message.value(),
                "COMPLETED",
                Optional.of(4L),
                Optional.of(RecordingBench.CALLER.value()),
                Optional.of(1));
        bench.note(call, completed);
        bench.note(call, new Fact.VoicemailTaken("voicemail", message.value(), 4));
        bench.carrier.keeps(message, Wavs.message(4));
        bench.round();
        assertThat(bench.sound(call)).hasValue(Wavs.message(4));
        assertThat(bench.only(call).kind()).isEqualTo(RecordingKind.VOICEMAIL);
        assertThat(bench.in(() -> bench.recordings.list(call, Optional.empty())))
                .hasSize(1);
    }

    @Test
    void sound_that_is_not_there_yet_is_asked_for_again() throws IOException {
        var call = bench.recorded();
        bench.completed(call, 10);
        bench.round();
        assertThat(bench.state(call)).isEqualTo(RecordingState.READY);
        bench.carrier.keeps(RecordingBench.AT_CARRIER, Wavs.talk(10));
        bench.round();
        assertThat(bench.state(call)).as("not before its time").isEqualTo(RecordingState.READY);
        bench.clock.later(Duration.ofMinutes(1));
        bench.round();
        assertThat(bench.sound(call)).isPresent();
    }

    @Test
    void a_carrier_that_is_away_costs_nothing_but_time() throws IOException {
        var call = bench.recorded();
        bench.completed(call, 10);
        bench.carrier.keeps(RecordingBench.AT_CARRIER, Wavs.talk(10));
        bench.carrier.failNext("fetch", new CarrierUnavailable("HTTP 503"));
        bench.carrier.failNext("fetch", new CarrierUnavailable("no answer"));
        bench.carrier.loseNextAnswer("delete", new CarrierUnavailable("no answer"));
        for (int i = 0; i < 6; i++) {
            bench.round();
            bench.clock.later(Duration.ofMinutes(1));
        }
        assertThat(bench.sound(call)).hasValue(Wavs.talk(10));
        assertThat(bench.carrier.has(RecordingBench.AT_CARRIER)).isFalse();
    }

    @Test
    void a_disk_that_takes_nothing_costs_nothing_but_time() throws IOException {
        var call = bench.recorded();
        bench.completed(call, 10);
        bench.carrier.keeps(RecordingBench.AT_CARRIER, Wavs.talk(10));
        var inTheWay = disk.resolve(bench.tenant.toString());
        Files.writeString(inTheWay, "no directory");
        bench.round();
        assertThat(bench.state(call)).isEqualTo(RecordingState.READY);
        assertThat(bench.carrier.has(RecordingBench.AT_CARRIER)).isTrue();

        Files.delete(inTheWay);
        bench.clock.later(Duration.ofMinutes(1));
        bench.round();
        assertThat(bench.sound(call)).hasValue(Wavs.talk(10));
    }

    @Test
    void what_is_not_the_recording_is_not_kept_and_stays_at_the_carrier() throws IOException {
        var call = bench.recorded();
        bench.completed(call, 10);
        bench.carrier.keeps(RecordingBench.AT_CARRIER, "<html>busy</html>".getBytes(StandardCharsets.UTF_8));
        bench.round();
        bench.carrier.keeps(RecordingBench.AT_CARRIER, Wavs.talk(3));
        bench.clock.later(Duration.ofMinutes(1));
        bench.round();
        assertThat(bench.state(call)).as("three seconds of ten").isEqualTo(RecordingState.READY);
        assertThat(bench.sound(call)).isEmpty();
        assertThat(bench.carrier.has(RecordingBench.AT_CARRIER)).isTrue();
    }

    @Test
    void what_cannot_be_had_for_a_day_is_lost_and_said_to_be() {
        var call = bench.recorded();
        bench.completed(call, 10);
        for (int i = 0; i < 101; i++) {
            bench.round();
            bench.clock.later(Duration.ofMinutes(16));
        }
        assertThat(bench.state(call)).isEqualTo(RecordingState.LOST);
        assertThat(bench.noted(call)).containsExactly("lost by upkeep");
    }

    @Test
    void a_talk_that_nothing_was_told_about_is_found_in_the_carriers_books() {
        var call = bench.talking();
        bench.assertNext("record CAcaller");
        bench.clock.later(Duration.ofMinutes(6));
        bench.round();
        assertThat(bench.state(call)).isEqualTo(RecordingState.RUNNING);
    }

    @Test
    void a_recording_that_began_after_the_talk_is_ended_again() {
        var call = bench.talking();
        bench.assertNext("record CAcaller");
        bench.ends(call);
        bench.assertNext("STOP CAcaller");
        bench.tell(call, "IN_PROGRESS", 0);
        bench.assertNext("STOP CAcaller");
        assertThat(bench.state(call)).isEqualTo(RecordingState.ENDED);
    }

    @Test
    void nothing_is_kept_where_nothing_was_recorded() {
        var call = bench.recorded();
        bench.tell(call, "ABSENT", 0);
        bench.round();
        assertThat(bench.state(call)).isEqualTo(RecordingState.ABSENT);
        assertThat(bench.carrier.rest()).isEmpty();
    }
}
