package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.simulator.webhook.Faults;
import io.keskus.simulator.webhook.Web;
import io.keskus.simulator.webhook.WebhookLog;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked and told, how often, and what happens when nobody answers. */
class WebhooksTest {

    private static final Web.Answer AWAY = new Web.NotConnected("nobody");
    private static final Web.Answer LATE = new Web.TimedOut("15 s");
    private static final Web.Answer SICK = new Web.Received(503, "", "");
    private static final Web.Answer HELLO = Rig.document("<Say>hello</Say>");

    private final Rig rig = new Rig();

    private Call answered(Web.Answer... answers) {
        var queue = new ArrayDeque<>(List.of(answers));
        rig.on("/voice", visit -> queue.size() > 1 ? queue.poll() : queue.peek());
        var call = rig.call();
        rig.pass("PT10S");
        return call;
    }

    private List<String> fates() {
        return rig.log.lines().stream()
                .filter(line -> line.kind().equals("twiml"))
                .map(WebhookLog.Line::fate)
                .toList();
    }

    @Test
    void the_first_request_of_an_inbound_call_says_who_calls_whom() {
        rig.call("<Hangup/>");
        rig.pass("PT1S");
        assertThat(rig.visit("/voice").parameters())
                .containsEntry("AccountSid", Rig.ACCOUNT)
                .containsEntry("From", Rig.CALLER)
                .containsEntry("Caller", Rig.CALLER)
                .containsEntry("To", Rig.NUMBER)
                .containsEntry("Called", Rig.NUMBER)
                .containsEntry("CallStatus", "ringing")
                .containsEntry("Direction", "inbound")
                .containsEntry("ApiVersion", "2010-04-01")
                .containsEntry("FromCountry", "FI");
    }

    @Test
    void a_connection_that_fails_is_tried_once_more() {
        assertThat(Rig.heard(answered(AWAY, HELLO))).containsExactly("hello");
        assertThat(fates()).containsExactly("not-connected", "answered");
    }

    @Test
    void and_only_once() {
        var call = answered(AWAY, AWAY, HELLO);
        assertThat(fates()).containsExactly("not-connected", "not-connected");
        assertThat(call.status()).isEqualTo(CallStatus.FAILED);
        assertThat(call.billedMinutes()).isZero();
        assertThat(Rig.events(call, "heard").get(0)).containsEntry("kind", "error");
        assertThat(Rig.events(call, "error").get(0)).containsEntry("code", 11205);
    }

    @Test
    void neither_a_time_out_nor_a_5xx_is_tried_again() {
        answered(LATE, HELLO);
        answered(SICK, HELLO);
        assertThat(fates()).containsExactly("timed-out", "answered");
    }

    @Test
    void the_fragment_of_the_url_changes_what_is_tried_again() {
        rig.number("VoiceUrl", Rig.BASE + "/voice#rc=3&rp=5xx,rt");
        assertThat(Rig.heard(answered(SICK, LATE, SICK, HELLO))).containsExactly("hello");
        assertThat(rig.visits("/voice")).hasSize(4);
    }

    @Test
    void the_fallback_is_asked_with_the_error_and_the_call_goes_on() {
        rig.number("VoiceFallbackUrl", Rig.BASE + "/fallback");
        rig.on("/fallback", "<Say>one moment</Say><Redirect>/voice</Redirect>");
        var call = answered(SICK, HELLO);
        assertThat(rig.visit("/fallback").parameters())
                .containsEntry("ErrorCode", "11200")
                .containsEntry("ErrorUrl", Rig.BASE + "/voice")
                .containsEntry("CallSid", call.sid());
        assertThat(Rig.heard(call)).containsExactly("one moment", "hello");
    }

    @Test
    void a_later_document_that_fails_goes_to_the_fallback_too_with_its_own_parameters() {
        rig.number("VoiceFallbackUrl", Rig.BASE + "/fallback").on("/keys", visit -> LATE);
        rig.on("/fallback", "<Say>one moment</Say>").on("/voice", "<Gather action=\"/keys\" numDigits=\"1\"/>");
        rig.call(CallerScript.presses("7"));
        rig.pass("PT5S");
        assertThat(rig.visit("/fallback").parameters())
                .containsEntry("Digits", "7")
                .containsEntry("ErrorUrl", Rig.BASE + "/keys");
    }

    @Test
    void a_document_that_is_not_twiml_ends_the_call_with_the_carrier_s_error() {
        var call = answered(new Web.Received(200, "text/xml", "<Response><Say></Response>"));
        assertThat(Rig.events(call, "error").get(0))
                .containsEntry("code", 12100)
                .extractingByKey("message")
                .asString()
                .contains("/voice: line 1");
        assertThat(call.hungUpBy()).isEqualTo("error");
    }

    @Test
    void an_error_after_the_answer_leaves_a_completed_call() {
        rig.on("/voice", "<Say>hello</Say><Redirect>/gone</Redirect>");
        var call = rig.call();
        rig.pass("PT10S");
        assertThat(call.status()).isEqualTo(CallStatus.COMPLETED);
        assertThat(call.hungUpBy()).isEqualTo("error");
    }

    @Test
    void audio_is_played_and_nothing_hangs_up() {
        assertThat(Rig.heard(answered(new Web.Received(200, "audio/mpeg", "ID3"))))
                .containsExactly(Rig.BASE + "/voice");
        var call = answered(new Web.Received(204, "", ""));
        assertThat(call.status().ended()).isTrue();
        assertThat(Rig.events(call, "error")).isEmpty();
    }

    @Test
    void a_redirect_over_rest_during_the_apology_saves_the_call() {
        rig.on("/voice", "<Say>hello</Say><Redirect>/gone</Redirect>").on("/saved", "<Pause length=\"30\"/>");
        var call = rig.call();
        rig.pass("PT0.1S");
        call.interrupt();
        rig.exchange.outbound().performFrom(call, "POST", Rig.BASE + "/saved");
        rig.pass("PT10S");
        assertThat(call.status()).isEqualTo(CallStatus.IN_PROGRESS);
    }

    @Test
    void the_number_hears_of_the_end_only() {
        rig.call("<Say>hello</Say>");
        rig.pass("PT1S");
        assertThat(rig.visit("/status").parameters())
                .containsEntry("CallStatus", "completed")
                .containsEntry("SequenceNumber", "0")
                .containsEntry("CallDuration", "1")
                .containsEntry("Duration", "1")
                .containsEntry("CallbackSource", "call-progress-events");
    }

    @Test
    void a_number_with_an_application_is_handled_there() {
        rig.number("VoiceApplicationSid", "AP11111111111111111111111111111111").on("/app", "<Say>app</Say>");
        var now = rig.time.now();
        rig.register.put(new io.keskus.simulator.account.Holding(
                "AP11111111111111111111111111111111",
                Rig.ACCOUNT,
                java.util.Map.of("VoiceUrl", Rig.BASE + "/app", "VoiceMethod", "GET"),
                now,
                now));
        var call = rig.call();
        rig.pass("PT1S");
        assertThat(Rig.heard(call)).containsExactly("app");
        assertThat(rig.visit("/app").method()).isEqualTo("GET");
    }

    @Test
    void duplicated_requests_carry_the_same_and_the_second_answer_counts() {
        fault(new Faults(true, true, false, null, 0, 0, 0, 0, 0, 0));
        var call = answered(Rig.document("<Say>first</Say>"), Rig.document("<Say>second</Say>"));
        assertThat(rig.visits("/voice")).hasSize(2);
        assertThat(rig.visits("/voice").get(0)).isEqualTo(rig.visits("/voice").get(1));
        assertThat(Rig.heard(call)).containsExactly("second");
        assertThat(rig.visits("/status")).hasSize(2);
        assertThat(rig.visits("/status").get(0)).isEqualTo(rig.visits("/status").get(1));
    }

    @Test
    void reversed_callbacks_come_after_the_end_last_first() {
        fault(new Faults(false, false, true, null, 0, 0, 0, 0, 0, 0));
        rig.on("/leg", "");
        rig.exchange.endpoints().phone("+358409000009", CallerScript.answersAfter(1000, 5000L));
        rig.call("<Dial><Number statusCallback=\"/leg\" statusCallbackEvent=\"initiated ringing answered completed\">"
                + "+358409000009</Number></Dial>");
        rig.pass("PT5S");
        assertThat(rig.visits("/leg")).isEmpty();
        rig.pass("PT5S");
        assertThat(rig.visits("/leg"))
                .extracting(visit -> visit.get("CallStatus"))
                .containsExactly("completed", "in-progress", "ringing", "initiated");
    }

    @Test
    void dropped_callbacks_are_logged_and_not_sent() {
        fault(new Faults(false, false, false, new Faults.Drop("CA", "completed", 2), 0, 0, 0, 0, 0, 0));
        for (int i = 0; i < 3; i++) {
            rig.call("<Say>hello</Say>");
            rig.pass("PT1S");
        }
        assertThat(rig.visits("/status")).hasSize(2);
        assertThat(rig.log.lines())
                .filteredOn(line -> line.fate().equals("dropped"))
                .hasSize(1);
    }

    @Test
    void refused_webhooks_count_as_answered_503() {
        fault(new Faults(false, false, false, null, 0, 1, 0, 0, 0, 0));
        var call = answered(HELLO);
        assertThat(call.status()).isEqualTo(CallStatus.FAILED);
        assertThat(rig.visits("/voice")).isEmpty();
        assertThat(fates()).containsExactly("refused");
    }

    @Test
    void latency_delays_every_webhook() {
        fault(new Faults(false, false, false, null, 3000, 0, 0, 0, 0, 0));
        rig.on("/voice", "<Say>hello</Say>");
        rig.call();
        rig.pass("PT2.9S");
        assertThat(rig.visits("/voice")).isEmpty();
        rig.pass("PT0.1S");
        assertThat(rig.visits("/voice")).hasSize(1);
    }

    private void fault(Faults faults) {
        rig.faults.set(Rig.ACCOUNT, faults);
    }
}
