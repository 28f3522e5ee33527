package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConferenceRecordingTest {

    private final Rig rig = new Rig();

    private Call join(String attributes) {
        var call = rig.call("<Dial><Conference " + attributes + ">room</Conference></Dial>");
        rig.pass("PT0.1S");
        return call;
    }

    private Conference room() {
        return rig.exchange.conferences().list(Rig.ACCOUNT).get(0);
    }

    @Test
    @Row({
        "Conference.record",
        "Conference.recordingStatusCallback",
        "Conference.recordingStatusCallbackMethod",
        "Conference.recordingStatusCallbackEvent"
    })
    void it_is_recorded_from_the_start_when_wanted() {
        rig.on("/recorded", "");
        join("");
        join("");
        room().end("conference-ended-via-api", null);
        assertThat(rig.exchange.recordings().list(Rig.ACCOUNT)).isEmpty();
        join("record=\"record-from-start\" recordingStatusCallback=\"/recorded\""
                + " recordingStatusCallbackMethod=\"GET\" recordingStatusCallbackEvent=\"in-progress completed\"");
        var other = join("");
        rig.pass("PT9.9S");
        other.hangUpByPhone();
        rig.exchange.conferences().list(Rig.ACCOUNT).get(1).end("conference-ended-via-api", null);
        rig.pass("PT1S");
        assertThat(rig.visits("/recorded")).hasSize(2);
        var last = rig.visits("/recorded").get(1);
        assertThat(last.method()).isEqualTo("GET");
        assertThat(last.parameters())
                .containsEntry("RecordingSource", "Conference")
                .containsEntry("RecordingDuration", "10")
                .containsKey("ConferenceSid");
    }

    @Test
    @Row({"Conference.recordingStatusCallbackMethod", "Conference.recordingStatusCallbackEvent"})
    void a_recording_callback_is_told_by_post_of_the_end() {
        rig.on("/recorded", "");
        join("record=\"record-from-start\" recordingStatusCallback=\"/recorded\"");
        join("");
        room().end("conference-ended-via-api", null);
        rig.pass("PT1S");
        assertThat(rig.visit("/recorded").method()).isEqualTo("POST");
        assertThat(rig.visit("/recorded").get("RecordingStatus")).isEqualTo("completed");
    }
}
