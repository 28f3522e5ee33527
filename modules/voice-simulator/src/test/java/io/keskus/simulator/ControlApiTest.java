package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ControlApiTest extends CarrierTest {

    @Test
    void a_scripted_caller_presses_what_it_should_when_it_should_and_talks_as_long_as_it_should() {
        number();
        shop.on("/voice", "<Gather action=\"/keys\"><Say>For support press two</Say></Gather>")
                .on("/keys", "<Dial><Number>+358409000009</Number></Dial>");
        control.put("/phones/+358409000009", Map.of("answerAfterMs", 100));
        var sid = control.post(
                        "/calls",
                        Map.of(
                                "from",
                                CALLER,
                                "to",
                                SHOP,
                                "press",
                                List.of(Map.of("keys", "2#", "afterHeard", "SUPPORT", "afterMs", 50)),
                                "hangupAfterTalkMs",
                                200))
                .path("callSid")
                .asText();
        control.awaitEvent(sid, "ended");
        assertThat(shop.visits("/keys").get(0).parameters()).containsEntry("Digits", "2");
        assertThat(control.events(sid))
                .extracting(entry -> entry.path("event").asText())
                .containsSubsequence(
                        "dialled",
                        "status",
                        "webhook",
                        "answered",
                        "heard",
                        "keys",
                        "gathered",
                        "dialling",
                        "bridged",
                        "hungup",
                        "ended");
        var ended = control.events(sid).get(control.events(sid).size() - 1);
        assertThat(ended.path("minutes").asInt()).isEqualTo(1);
        assertThat(ended.path("price").asText()).isEqualTo("0.00850");
    }

    @Test
    void digits_and_hangup_may_come_from_outside() {
        number();
        shop.on("/voice", "<Gather action=\"/keys\" numDigits=\"2\" timeout=\"60\"/>")
                .on("/keys", "<Pause length=\"60\"/>");
        var sid = callIn();
        control.awaitEvent(sid, "listening");
        control.post("/calls/" + sid + "/digits", Map.of("keys", "42"));
        control.awaitEvent(sid, "gathered");
        control.post("/calls/" + sid + "/hangup", Map.of());
        assertThat(control.leg(sid).path("hungUpBy").asText()).isEqualTo("caller");
    }

    @Test
    void a_withheld_caller_is_anonymous() {
        number();
        var sid = control.post("/calls", Map.of("to", SHOP, "withheld", true))
                .path("callSid")
                .asText();
        control.awaitEvent(sid, "answered");
        assertThat(shop.visits("/voice").get(0).parameters()).containsEntry("From", "anonymous");
    }

    @Test
    void a_number_that_nobody_holds_fails() {
        var sid = control.post("/calls", Map.of("from", CALLER, "to", "+358409999999"))
                .path("callSid")
                .asText();
        assertThat(control.awaitEvent(sid, "ended").path("status").asText()).isEqualTo("failed");
    }

    @Test
    void nonsense_is_answered_with_what_is_wrong() {
        assertThat(control.status("POST", "/calls", Map.of("from", CALLER))).isEqualTo(400);
        assertThat(control.status("POST", "/calls", "{")).isEqualTo(400);
        assertThat(control.status("POST", "/calls", Map.of("from", CALLER, "to", SHOP, "colour", "red")))
                .isEqualTo(400);
        assertThat(control.status(
                        "POST", "/calls", Map.of("from", CALLER, "to", SHOP, "press", List.of(Map.of("keys", "x")))))
                .isEqualTo(400);
        assertThat(control.status("GET", "/calls/CA1", null)).isEqualTo(404);
        assertThat(control.status("POST", "/clock", Map.of("advance", "tomorrow")))
                .isEqualTo(400);
        assertThat(control.status("POST", "/clock", Map.of("advance", "PT-1S"))).isEqualTo(400);
        assertThat(control.status("POST", "/faults", Map.of("account", "AC1"))).isEqualTo(404);
        assertThat(control.status("POST", "/faults", Map.of("account", PARENT, "colour", 1)))
                .isEqualTo(400);
        assertThat(control.status("DELETE", "/clock", null)).isEqualTo(405);
        assertThat(control.status("GET", "/nothing", null)).isEqualTo(404);
    }

    @Test
    void a_bin_keeps_a_call_alive_while_the_customer_is_away() {
        var bin = control.put(
                "/bins/wait",
                "<Response><Say>One moment</Say><Pause length=\"1\"/><Redirect>{{ErrorUrl}}</Redirect></Response>");
        number();
        com.twilio.rest.api.v2010.account.IncomingPhoneNumber.updater(number_sid())
                .setVoiceFallbackUrl(java.net.URI.create("http://127.0.0.1:" + simulator.port()
                        + bin.path("path").asText()))
                .update(twilio);
        shop.on("/voice", parameters -> shop.visits("/voice").size() < 3 ? null : "<Say>Back again</Say>");
        var sid = callIn();
        control.awaitEvent(sid, "ended");
        assertThat(Control.list(control.leg(sid).path("heard")))
                .extracting(com.fasterxml.jackson.databind.JsonNode::asText)
                .containsExactly("One moment", "One moment", "Back again");
    }

    private String number_sid() {
        return com.twilio.rest.api.v2010.account.IncomingPhoneNumber.reader()
                .read(twilio)
                .iterator()
                .next()
                .getSid();
    }

    @Test
    void the_logs_show_legs_webhooks_and_health() {
        number();
        shop.on("/voice", "<Say>Hello</Say>");
        var sid = callIn();
        control.awaitEvent(sid, "ended");
        control.post("/clock", Map.of("advance", "PT1S"));
        assertThat(Control.list(control.get("/legs?account=" + account.getSid())))
                .hasSize(1);
        assertThat(Control.list(control.get("/legs?open=true"))).isEmpty();
        var hooks = Control.list(control.get("/webhooks?sid=" + sid));
        assertThat(hooks)
                .extracting(hook -> hook.path("kind").asText())
                .containsExactlyInAnyOrder("twiml", "call-status");
        assertThat(hooks)
                .allSatisfy(hook -> assertThat(hook.path("fate").asText()).isEqualTo("answered"));
        assertThat(control.get("/health").path("openLegs").asInt()).isZero();
        assertThat(Control.list(control.get("/accounts"))).hasSize(2);
        assertThat(control.status("DELETE", "/legs", null)).isEqualTo(200);
        assertThat(Control.list(control.get("/legs"))).isEmpty();
    }
}
