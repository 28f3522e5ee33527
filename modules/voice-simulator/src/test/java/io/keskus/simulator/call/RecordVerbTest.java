package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordVerbTest {

    private final Rig rig = new Rig().on("/message", "<Hangup/>").on("/recorded", "");

    private Call call(String attributes, Script script) {
        rig.on("/voice", "<Record " + attributes + "/><Say>nothing was said</Say>");
        return rig.call(script);
    }

    @Test
    @Row({"Record.action", "Record.timeout"})
    void five_seconds_of_silence_end_it_and_the_action_has_the_recording() {
        call("action=\"/message\"", CallerScript.speaks(8000));
        rig.pass("PT12.9S");
        assertThat(rig.visits("/message")).isEmpty();
        rig.pass("PT0.2S");
        assertThat(rig.visit("/message").parameters())
                .containsEntry("RecordingDuration", "8")
                .containsEntry("Digits", "")
                .containsKeys("RecordingSid", "RecordingUrl");
    }

    @Test
    @Row("Record.timeout")
    void or_as_long_a_silence_as_timeout_says() {
        call("action=\"/message\" timeout=\"10\"", CallerScript.speaks(8000));
        rig.pass("PT17.9S");
        assertThat(rig.visits("/message")).isEmpty();
        rig.pass("PT0.2S");
        assertThat(rig.visits("/message")).hasSize(1);
    }

    @Test
    @Row("Record.action")
    void without_an_action_the_same_document_is_asked_again() {
        call("", CallerScript.speaks(1000));
        rig.pass("PT7S");
        assertThat(rig.visits("/voice")).hasSize(2);
        assertThat(rig.visits("/voice").get(1).get("RecordingDuration")).isEqualTo("1");
    }

    @Test
    @Row("Record.method")
    void the_action_is_asked_by_post_or_as_method_says() {
        call("action=\"/message\"", CallerScript.speaks(1000));
        call("action=\"/message\" method=\"GET\"", CallerScript.speaks(1000));
        rig.pass("PT7S");
        assertThat(rig.visits("/message")).extracting(Rig.Visit::method).contains("GET");
    }

    @Test
    @Row("Record.finishOnKey")
    void any_key_ends_it_or_only_the_one_that_is_named() {
        call("action=\"/message\"", CallerScript.pressesAfter(2000, "5"));
        rig.pass("PT2.1S");
        assertThat(rig.visit("/message").parameters())
                .containsEntry("Digits", "5")
                .containsEntry("RecordingDuration", "2");
        call("action=\"/message\" finishOnKey=\"*\"", CallerScript.pressesAfter(2000, "5"));
        rig.pass("PT2.1S");
        assertThat(rig.visits("/message")).hasSize(1);
    }

    @Test
    @Row("Record.maxLength")
    void an_hour_or_the_longest_length_ends_it() {
        call("action=\"/message\" maxLength=\"20\"", CallerScript.speaks(60_000));
        rig.pass("PT20.1S");
        assertThat(rig.visit("/message").get("RecordingDuration")).isEqualTo("20");
        call("action=\"/message\"", CallerScript.speaks(7_200_000));
        rig.pass("PT1H1S");
        assertThat(rig.visits("/message").get(1).get("RecordingDuration")).isEqualTo("3600");
    }

    @Test
    @Row("Record.playBeep")
    void it_begins_with_a_beep_unless_not_wanted() {
        var beep = call("", CallerScript.speaks(1000));
        var quiet = call("playBeep=\"false\"", CallerScript.speaks(1000));
        rig.pass("PT1S");
        assertThat(Rig.heard(beep)).containsExactly("beep");
        assertThat(Rig.heard(quiet)).isEmpty();
    }

    @Test
    @Row({
        "Record.recordingStatusCallback",
        "Record.recordingStatusCallbackMethod",
        "Record.recordingStatusCallbackEvent"
    })
    void the_callback_hears_of_the_wanted_events() {
        call(
                "action=\"/message\" recordingStatusCallback=\"/recorded\" recordingStatusCallbackMethod=\"GET\""
                        + " recordingStatusCallbackEvent=\"in-progress completed\"",
                CallerScript.speaks(1000));
        rig.pass("PT7S");
        assertThat(rig.visits("/recorded"))
                .extracting(visit -> visit.method() + " " + visit.get("RecordingStatus"))
                .containsExactly("GET in-progress", "GET completed");
        assertThat(rig.visits("/recorded").get(1).get("RecordingSource")).isEqualTo("RecordVerb");
    }

    @Test
    @Row({"Record.recordingStatusCallbackMethod", "Record.recordingStatusCallbackEvent"})
    void of_the_end_and_by_post_unless_more_is_wanted() {
        call("action=\"/message\" recordingStatusCallback=\"/recorded\"", CallerScript.speaks(1000));
        rig.pass("PT7S");
        assertThat(rig.visit("/recorded").method()).isEqualTo("POST");
        assertThat(rig.visit("/recorded").get("RecordingStatus")).isEqualTo("completed");
    }

    @Test
    void silence_is_no_recording_and_the_next_verb_follows() {
        var call = call("action=\"/message\"", CallerScript.speaks(0));
        rig.pass("PT6S");
        assertThat(rig.visits("/message")).isEmpty();
        assertThat(Rig.heard(call)).contains("nothing was said");
    }

    @Test
    void hanging_up_ends_it_and_the_action_hears_of_the_message() {
        call("action=\"/message\" recordingStatusCallback=\"/recorded\"", CallerScript.hangsUpAfter(2500));
        rig.pass("PT1M");
        assertThat(rig.visit("/message").parameters())
                .containsEntry("Digits", "hangup")
                .containsEntry("RecordingDuration", "3")
                .containsEntry("CallStatus", "completed");
        assertThat(rig.visits("/recorded")).hasSize(1);
    }
}
