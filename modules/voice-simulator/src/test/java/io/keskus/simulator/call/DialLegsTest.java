package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Dial with Number and Client, and the bare number. */
class DialLegsTest {

    private static final String PHONE = "+358409000009";
    private static final String OTHER = "+358409000008";

    private final Rig rig = new Rig().on("/done", "<Say>done</Say>").on("/leg", "");

    private void phone(String number, Script script) {
        rig.exchange.endpoints().phone(number, script);
    }

    private Call leg(int index) {
        return rig.exchange.calls().get(index);
    }

    @Test
    @Row({"Dial.action", "Dial.method"})
    void the_action_hears_of_a_bridge_that_ended() {
        phone(PHONE, CallerScript.answersAfter(1000, 30_000L));
        var call = rig.call("<Dial action=\"/done\" method=\"GET\"><Number>+358 40 900-0009</Number></Dial>");
        rig.pass("PT1.2S");
        assertThat(Rig.events(call, "bridged").get(0)).containsEntry("who", PHONE);
        rig.pass("PT31S");
        assertThat(rig.visit("/done").method()).isEqualTo("GET");
        assertThat(rig.visit("/done").parameters())
                .containsEntry("DialCallStatus", "completed")
                .containsEntry("DialCallSid", leg(1).sid())
                .containsEntry("DialCallDuration", "30")
                .containsEntry("DialBridged", "true");
        assertThat(leg(1).parentSid()).isEqualTo(call.sid());
        assertThat(leg(1).direction()).isEqualTo(Direction.OUTBOUND_DIAL);
        assertThat(Rig.heard(call)).contains("done");
    }

    @Test
    @Row({"Dial.action", "Dial.method"})
    void without_an_action_the_next_verb_follows_and_post_is_the_usual_method() {
        phone(PHONE, CallerScript.busy());
        var call = rig.call("<Dial>" + PHONE + "</Dial><Say>next</Say>");
        rig.pass("PT1S");
        assertThat(Rig.heard(call)).contains("next");
        rig.call("<Dial action=\"/done\">" + PHONE + "</Dial>");
        rig.pass("PT1S");
        assertThat(rig.visit("/done").method()).isEqualTo("POST");
        assertThat(rig.visit("/done").get("DialCallStatus")).isEqualTo("busy");
    }

    @Test
    @Row("Dial.timeout")
    void after_thirty_seconds_or_the_timeout_nobody_has_answered() {
        phone(PHONE, CallerScript.noAnswer());
        rig.call("<Dial action=\"/done\">" + PHONE + "</Dial>");
        rig.pass("PT29S");
        assertThat(rig.visits("/done")).isEmpty();
        rig.pass("PT2S");
        assertThat(rig.visit("/done").get("DialCallStatus")).isEqualTo("no-answer");
        assertThat(leg(1).status()).isEqualTo(CallStatus.NO_ANSWER);
        rig.call("<Dial action=\"/done\" timeout=\"5\">" + PHONE + "</Dial>");
        rig.pass("PT6S");
        assertThat(rig.visits("/done")).hasSize(2);
    }

    @Test
    @Row("Dial.timeLimit")
    void a_bridge_lasts_four_hours_or_the_time_limit() {
        rig.call("<Dial action=\"/done\" timeLimit=\"60\">" + PHONE + "</Dial>");
        rig.pass("PT1M1S");
        assertThat(rig.visits("/done")).isEmpty();
        rig.pass("PT3S");
        assertThat(rig.visit("/done").get("DialCallStatus")).isEqualTo("completed");
        assertThat(leg(1).hungUpBy()).isEqualTo("time-limit");
        rig.call("<Dial>" + PHONE + "</Dial>");
        rig.pass("PT4H");
        assertThat(leg(3).status()).isEqualTo(CallStatus.IN_PROGRESS);
        rig.pass("PT5S");
        assertThat(leg(3).status()).isEqualTo(CallStatus.COMPLETED);
    }

    @Test
    @Row("Dial.hangupOnStar")
    void a_star_ends_the_bridge_only_when_wanted() {
        var call = rig.call("<Dial hangupOnStar=\"true\" action=\"/done\">" + PHONE + "</Dial>");
        rig.pass("PT3S");
        call.key('*');
        rig.pass("PT0.1S");
        assertThat(rig.visits("/done")).hasSize(1);
        var other = rig.call("<Dial action=\"/done\">" + PHONE + "</Dial>");
        rig.pass("PT3S");
        other.key('*');
        rig.pass("PT0.1S");
        assertThat(rig.visits("/done")).hasSize(1);
    }

    @Test
    @Row("Dial.callerId")
    void the_called_phone_sees_the_caller_or_the_caller_id() {
        rig.call("<Dial>" + PHONE + "</Dial>");
        rig.pass("PT1S");
        assertThat(leg(1).from()).isEqualTo(Rig.CALLER);
        rig.call("<Dial callerId=\"" + Rig.NUMBER + "\">" + PHONE + "</Dial>");
        rig.pass("PT1S");
        assertThat(leg(3).from()).isEqualTo(Rig.NUMBER);
    }

    @Test
    @Row("Dial.answerOnBridge")
    void the_caller_is_answered_before_dialling_or_on_the_bridge() {
        phone(PHONE, CallerScript.answersAfter(5000, null));
        var at_once = rig.call("<Dial>" + PHONE + "</Dial>");
        rig.pass("PT1S");
        assertThat(at_once.status()).isEqualTo(CallStatus.IN_PROGRESS);
        var onBridge = rig.call("<Dial answerOnBridge=\"true\">" + PHONE + "</Dial>");
        rig.pass("PT1S");
        assertThat(onBridge.status()).isEqualTo(CallStatus.RINGING);
        rig.pass("PT5S");
        assertThat(onBridge.status()).isEqualTo(CallStatus.IN_PROGRESS);
    }

    @Test
    @Row("Dial.sequential")
    void several_ring_together_and_the_first_to_answer_wins() {
        phone(PHONE, CallerScript.answersAfter(3000, null));
        phone(OTHER, CallerScript.answersAfter(1000, null));
        rig.call("<Dial><Number>" + PHONE + "</Number><Number>" + OTHER + "</Number></Dial>");
        rig.pass("PT2S");
        assertThat(leg(1).status()).isEqualTo(CallStatus.CANCELED);
        assertThat(leg(2).status()).isEqualTo(CallStatus.IN_PROGRESS);
    }

    @Test
    @Row("Dial.sequential")
    void or_one_after_another() {
        phone(PHONE, CallerScript.busy());
        phone(OTHER, CallerScript.answersAfter(1000, null));
        rig.call("<Dial sequential=\"true\"><Number>" + PHONE + "</Number><Number>" + OTHER + "</Number></Dial>");
        rig.pass("PT0.05S");
        assertThat(rig.exchange.calls()).hasSize(2);
        rig.pass("PT3S");
        assertThat(leg(1).status()).isEqualTo(CallStatus.BUSY);
        assertThat(leg(2).status()).isEqualTo(CallStatus.IN_PROGRESS);
    }

    @Test
    @Row({
        "Dial.record",
        "Dial.recordingStatusCallback",
        "Dial.recordingStatusCallbackMethod",
        "Dial.recordingStatusCallbackEvent"
    })
    void a_bridge_is_recorded_when_wanted_and_the_callback_hears_of_it() {
        rig.on("/recorded", "");
        phone(PHONE, CallerScript.answersAfter(1000, 10_000L));
        rig.call("<Dial>" + PHONE + "</Dial>");
        rig.pass("PT20S");
        assertThat(rig.exchange.recordings().list(Rig.ACCOUNT)).isEmpty();
        rig.call("<Dial record=\"record-from-answer-dual\" recordingStatusCallback=\"/recorded\""
                + " recordingStatusCallbackMethod=\"GET\" recordingStatusCallbackEvent=\"in-progress completed\">"
                + PHONE + "</Dial>");
        rig.pass("PT20S");
        assertThat(rig.visits("/recorded")).hasSize(2).allMatch(visit -> visit.method()
                .equals("GET"));
        assertThat(rig.visits("/recorded").get(1).parameters())
                .containsEntry("RecordingStatus", "completed")
                .containsEntry("RecordingDuration", "10")
                .containsEntry("RecordingChannels", "2")
                .containsEntry("RecordingSource", "DialVerb");
    }

    @Test
    @Row("Dial.recordingStatusCallbackEvent")
    void a_recording_callback_hears_of_the_end_only_unless_more_is_wanted() {
        rig.on("/recorded", "");
        phone(PHONE, CallerScript.answersAfter(1000, 10_000L));
        rig.call("<Dial record=\"record-from-answer\" recordingStatusCallback=\"/recorded\">" + PHONE + "</Dial>");
        rig.pass("PT20S");
        assertThat(rig.visit("/recorded").method()).isEqualTo("POST");
        assertThat(rig.visit("/recorded").get("RecordingChannels")).isEqualTo("1");
    }

    @Test
    void a_caller_who_hangs_up_while_it_rings_cancels_the_leg() {
        phone(PHONE, CallerScript.noAnswer());
        var call = rig.call("<Dial action=\"/done\">" + PHONE + "</Dial>");
        rig.pass("PT5S");
        call.hangUpByPhone();
        rig.pass("PT1M");
        assertThat(leg(1).status()).isEqualTo(CallStatus.CANCELED);
        assertThat(rig.visit("/done").parameters())
                .containsEntry("DialCallStatus", "canceled")
                .containsEntry("CallStatus", "completed");
        assertThat(rig.time.waiting()).isZero();
    }

    @Test
    void a_caller_who_hangs_up_ends_the_bridge() {
        var call = rig.call("<Dial action=\"/done\">" + PHONE + "</Dial>");
        rig.pass("PT5S");
        call.hangUpByPhone();
        rig.pass("PT1M");
        assertThat(leg(1).status()).isEqualTo(CallStatus.COMPLETED);
        assertThat(leg(1).hungUpBy()).isEqualTo("other-party");
        assertThat(rig.visit("/done").get("DialCallStatus")).isEqualTo("completed");
        assertThat(rig.time.waiting()).isZero();
    }

    @Test
    void a_redirect_of_the_called_leg_lets_the_caller_go_on() {
        var call = rig.call("<Dial action=\"/done\">" + PHONE + "</Dial>");
        rig.on("/own", "<Pause length=\"60\"/>");
        rig.pass("PT5S");
        leg(1).interrupt();
        rig.exchange.outbound().performFrom(leg(1), "POST", Rig.BASE + "/own");
        rig.pass("PT10S");
        assertThat(leg(1).status()).isEqualTo(CallStatus.IN_PROGRESS);
        assertThat(Rig.heard(call)).contains("done");
        assertThat(rig.visit("/done").get("DialCallDuration")).isEqualTo("2");
        assertThat(call.status()).isEqualTo(CallStatus.COMPLETED);
    }

    @Test
    void a_number_of_the_carrier_s_own_customers_is_an_inbound_call_there() {
        var fields = List.of("<Say>the other company</Say><Pause length=\"20\"/>");
        rig.on("/other", fields.get(0));
        var now = rig.time.now();
        rig.register.put(new io.keskus.simulator.account.Holding(
                "PN22222222222222222222222222222222",
                Rig.ACCOUNT,
                java.util.Map.of("PhoneNumber", OTHER, "VoiceUrl", Rig.BASE + "/other"),
                now,
                now));
        var call = rig.call("<Dial>" + OTHER + "</Dial>");
        rig.pass("PT2S");
        assertThat(leg(1).status()).isEqualTo(CallStatus.IN_PROGRESS);
        assertThat(leg(2).direction()).isEqualTo(Direction.INBOUND);
        assertThat(Rig.heard(leg(2))).containsExactly("the other company");
        call.hangUpByPhone();
        rig.pass("PT1S");
        assertThat(leg(2).status()).isEqualTo(CallStatus.COMPLETED);
        assertThat(leg(2).hungUpBy()).isEqualTo("caller");
    }

    @Test
    void nouns_that_cannot_be_dialled_are_noted_and_the_dial_fails() {
        var call = rig.call("<Dial action=\"/done\"><Sip>sip:a@b.example</Sip><Number>abc</Number></Dial>");
        rig.pass("PT1S");
        assertThat(Rig.events(call, "skipped").get(0)).containsEntry("verb", "Sip");
        assertThat(Rig.events(call, "error").get(0)).containsEntry("code", 13224);
        assertThat(rig.visit("/done").get("DialCallStatus")).isEqualTo("failed");
    }
}
