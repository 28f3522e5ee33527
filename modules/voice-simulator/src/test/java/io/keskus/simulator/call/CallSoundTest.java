package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.keskus.simulator.audio.Clip;
import io.keskus.simulator.audio.DtmfDetector;
import io.keskus.simulator.audio.Frame;
import io.keskus.simulator.audio.Line;
import io.keskus.simulator.audio.Resampler;
import io.keskus.simulator.audio.Source;
import io.keskus.simulator.audio.Tones;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallSoundTest {

    private static final String CALLEE = "+358409000002";

    private final Rig rig = new Rig();

    private static Script says(int tone) {
        return Script.PATIENT.speaking(Voice.tone(tone));
    }

    private Recording only() {
        var all = rig.exchange.recordings().list(Rig.ACCOUNT);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String keys(Listened sound) {
        var keys = new StringBuilder();
        var detector = new DtmfDetector(keys::append);
        var clip = new Clip(Resampler.resample(sound.samples(), sound.rate(), Frame.RATE));
        for (long n = 0; !clip.over(n); n++) {
            detector.frame(clip.frame(n));
        }
        return keys.toString();
    }

    @Test
    void a_dial_that_is_recorded_has_the_caller_on_one_channel_and_the_callee_on_the_other() {
        rig.exchange.endpoints().phone(CALLEE, says(700));
        rig.on("/voice", "<Dial record=\"record-from-answer-dual\">" + CALLEE + "</Dial>");
        var call = rig.call(says(500));
        rig.pass("PT12S");
        call.hangUpByPhone();
        var recording = only();
        assertThat(recording.source()).isEqualTo("DialVerb");
        var first = Listened.channel(recording.file(), 0);
        var second = Listened.channel(recording.file(), 1);
        assertThat(first.seconds()).isCloseTo(recording.durationSeconds(), within(1.0));
        assertThat(first.tone(500)).isCloseTo(0.25, within(0.01));
        assertThat(first.tone(700)).isLessThan(0.002);
        assertThat(second.tone(700)).isCloseTo(0.25, within(0.01));
        assertThat(second.tone(500)).isLessThan(0.002);
    }

    @Test
    void a_mono_recording_has_both_in_one_channel() {
        rig.exchange.endpoints().phone(CALLEE, says(700));
        rig.on("/voice", "<Dial record=\"record-from-answer\">" + CALLEE + "</Dial>");
        var call = rig.call(says(500));
        rig.pass("PT12S");
        call.hangUpByPhone();
        var both = Listened.channel(only().file(), 0);
        assertThat(both.tone(500)).isCloseTo(0.25, within(0.01));
        assertThat(both.tone(700)).isCloseTo(0.25, within(0.01));
    }

    @Test
    void a_recording_that_begins_with_the_ringing_has_it() {
        rig.exchange.endpoints().phone(CALLEE, says(700));
        rig.on("/voice", "<Dial record=\"record-from-ringing-dual\">" + CALLEE + "</Dial>");
        var call = rig.call(says(500));
        rig.pass("PT5S");
        call.hangUpByPhone();
        var second = Listened.channel(only().file(), 1);
        assertThat(second.between(0, 0.8).tone(425)).isGreaterThan(0.1);
        assertThat(second.from(3).tone(425)).isLessThan(0.002);
        assertThat(second.from(3).tone(700)).isCloseTo(0.25, within(0.01));
    }

    @Test
    void while_a_recording_is_paused_the_card_number_is_not_in_it() {
        rig.exchange.endpoints().phone(CALLEE, CallerScript.silent());
        var call = rig.call("<Dial>" + CALLEE + "</Dial>");
        call.capture();
        rig.pass("PT5S");
        for (boolean silence : new boolean[] {true, false}) {
            var recording = rig.exchange.recordings().start(call, "StartCallRecordingAPI", 2, Recordings.Callback.NONE);
            type(call, "12");
            recording.pause(silence);
            type(call, "4929");
            recording.resume();
            type(call, "34");
            recording.stop();
            var said = Listened.channel(recording.file(), 0);
            assertThat(keys(said)).isEqualTo("1234");
            assertThat(said.seconds()).isCloseTo(silence ? 4 : 2, within(0.05));
            assertThat(recording.durationSeconds()).isEqualTo(silence ? 4 : 2);
        }
        assertThat(keys(Listened.channel(call.captured().orElseThrow().file(), 0)))
                .isEqualTo("1249293412492934");
    }

    private void type(Call call, String keys) {
        for (char key : keys.toCharArray()) {
            call.key(key);
            rig.pass("PT0.5S");
        }
    }

    @Test
    void who_is_connected_hears_the_keys_of_the_other_as_tones() {
        rig.exchange.endpoints().phone(CALLEE, CallerScript.silent());
        var call = rig.call("<Dial sendDigits=\"9\"><Number sendDigits=\"77\">" + CALLEE + "</Number></Dial>");
        rig.pass("PT1S");
        var other = rig.exchange.calls().get(1);
        other.capture();
        rig.pass("PT4S");
        type(call, "58");
        assertThat(keys(Listened.heard(other))).isEqualTo("7758");
    }

    @Test
    void keys_that_are_only_tones_are_recognised() {
        rig.on("/voice", "<Gather action=\"/keyed\" finishOnKey=\"#\"><Say>your number</Say></Gather>")
                .on("/keyed", "<Hangup/>");
        rig.call(new Script(
                List.of(new Script.Press("35877#", null, null)),
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                false,
                null,
                null,
                null,
                true,
                false));
        rig.pass("PT10S");
        assertThat(rig.visit("/keyed").get("Digits")).isEqualTo("35877");
    }

    @Test
    void a_voicemail_is_what_the_caller_said() {
        rig.on("/voice", "<Record action=\"/done\" timeout=\"3\"/>").on("/done", "<Hangup/>");
        rig.call(new Script(
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                false,
                4000L,
                null,
                Voice.tone(600),
                false,
                false));
        rig.pass("PT10S");
        var message = Listened.channel(only().file(), 0);
        assertThat(rig.visit("/done").get("RecordingDuration")).isEqualTo("4");
        assertThat(message.seconds()).isCloseTo(4, within(0.05));
        assertThat(message.tone(600)).isCloseTo(0.25, within(0.01));
    }

    @Test
    void what_is_deleted_has_no_file_any_more() {
        rig.call("<Record/>");
        rig.pass("PT10S");
        var recordings = rig.exchange.recordings().list(Rig.ACCOUNT);
        assertThat(recordings.get(0).file()).exists();
        rig.exchange.recordings().remove(recordings.get(0));
        assertThat(recordings.get(0).file()).doesNotExist();
    }

    @Test
    void one_track_alone_is_one_channel() {
        rig.exchange.endpoints().phone(CALLEE, says(700));
        rig.on("/voice", "<Dial>" + CALLEE + "</Dial>");
        var call = rig.call(says(500));
        rig.pass("PT5S");
        var in = rig.exchange.recordings().start(call, "StartCallRecordingAPI", 2, "inbound", Recordings.Callback.NONE);
        var out =
                rig.exchange.recordings().start(call, "StartCallRecordingAPI", 1, "outbound", Recordings.Callback.NONE);
        rig.pass("PT2S");
        call.hangUpByPhone();
        for (var recording : Set.of(in, out)) {
            assertThat(recording.channels()).isEqualTo(1);
            var sound = Listened.channel(recording.file(), 0);
            assertThat(sound.tone(500)).isCloseTo(recording == in ? 0.25 : 0, within(0.01));
            assertThat(sound.tone(700)).isCloseTo(recording == in ? 0 : 0.25, within(0.01));
        }
    }

    @Test
    void a_call_between_two_customers_has_the_sound_and_the_keys_of_either() {
        rig.on(
                "/voice",
                visit -> Rig.document(
                        visit.get("From").equals(Rig.CALLER)
                                ? "<Dial callerId=\"" + Rig.NUMBER + "\"><Number sendDigits=\"ww42\">" + Rig.NUMBER
                                        + "</Number></Dial>"
                                : "<Gather numDigits=\"2\" action=\"/extension\" timeout=\"9\"/>"));
        rig.on("/extension", "<Record timeout=\"2\" action=\"/done\"/>").on("/done", "<Pause length=\"60\"/>");
        var call = rig.exchange.inbound().place(Rig.CALLER, Rig.NUMBER, CallerScript.silent());
        call.attach(new Person(3000, 9000));
        rig.pass("PT5S");
        assertThat(call.status()).isEqualTo(CallStatus.IN_PROGRESS);
        assertThat(rig.visit("/extension").get("Digits")).isEqualTo("42");
        rig.pass("PT10S");
        call.hangUpByPhone();
        var message = Listened.channel(only().file(), 0);
        assertThat(message.between(2, 7).tone(600)).isCloseTo(0.25, within(0.01));
    }

    @Test
    void a_person_on_a_line_is_recorded_until_two_seconds_of_silence() {
        rig.on("/voice", "<Record action=\"/done\" timeout=\"2\"/><Say>nothing was said</Say>")
                .on("/done", "<Hangup/>");
        var speaker = rig.call(CallerScript.speaks(0));
        speaker.attach(new Person(1000, 4000));
        rig.pass("PT5.9S");
        assertThat(rig.visits("/done")).isEmpty();
        rig.pass("PT0.3S");
        assertThat(rig.visit("/done").get("RecordingDuration")).isEqualTo("4");
        var message = Listened.channel(only().file(), 0);
        assertThat(message.seconds()).isCloseTo(4, within(0.1));
        assertThat(message.between(1.1, 3.9).tone(600)).isCloseTo(0.25, within(0.01));
        assertThat(message.between(0, 0.9).level()).isZero();
    }

    @Test
    void of_a_person_who_says_nothing_there_is_no_recording() {
        rig.on(
                        "/voice",
                        "<Record action=\"/done\" timeout=\"2\" recordingStatusCallback=\"/recorded\""
                                + " recordingStatusCallbackEvent=\"completed absent\"/><Say>nothing was said</Say>")
                .on("/recorded", "");
        var call = rig.call(CallerScript.speaks(0));
        call.attach(new Person(0, 0));
        rig.pass("PT3S");
        assertThat(rig.visit("/recorded").get("RecordingStatus")).isEqualTo("absent");
        assertThat(Rig.heard(call)).contains("nothing was said");
        assertThat(only().status()).isEqualTo("absent");
        assertThat(only().file()).doesNotExist();
    }

    /** Says a tone of 600 Hz from one moment to another, in milliseconds since it was attached. */
    private static final class Person implements Line {
        private final Source tone = Tones.steady(600);
        private final long from;
        private final long to;
        private long frame;

        private Person(long from, long to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public short[] spoken() {
            long millis = 20 * frame++;
            return millis >= from && millis < to ? tone.frame(frame) : null;
        }

        @Override
        public void hear(short[] heard) {
            assertThat(heard).hasSize(Frame.SAMPLES);
        }
    }

    @Test
    void nobody_who_listens_costs_no_frame() {
        rig.exchange.endpoints().phone(CALLEE, says(700));
        rig.on("/voice", "<Say>welcome</Say><Dial>" + CALLEE + "</Dial>");
        rig.call(says(500));
        rig.pass("PT10S");
        rig.pass("PT1M");
        assertThat(rig.exchange.switchboard().frames()).isZero();
        rig.exchange.calls().get(0).capture();
        rig.pass("PT1M");
        assertThat(rig.exchange.switchboard().frames()).isEqualTo(3000);
    }
}
