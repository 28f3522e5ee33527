package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.rest.api.v2010.Account;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unmodified voice SDK in a real browser, against the gateway. */
@Tag("integration")
class SoftphoneIT extends BrowserTest {

    @Test
    void it_registers_by_tls_with_the_certificate_that_the_simulator_has_made(@TempDir Path data) throws Exception {
        try (var secure = Simulator.start(options().withTls(0).keptIn(data))) {
            twilio = LocalTwilio.client(secure.port(), PARENT, "secret");
            account = Account.fetcher(PARENT).fetch(twilio);
            var ana = new Softphone(browsers.softphone(440, ""))
                    .start(token("ana", 60), "localhost:" + secure.tlsPort(), Map.of())
                    .register();
            assertThat(ana.value("sockets.at(-1).url")).asString().startsWith("wss://");
        }
        assertThat(data.resolve("tls.p12")).exists();
    }

    @Test
    void it_registers_by_a_token_and_learns_its_identity() {
        var ana = softphone("ana", 440).register();
        assertThat(ana.value("device.identity")).isEqualTo("ana");
        assertThat(ana.value("device.state")).isEqualTo("registered");
        ana.run("device.unregister()");
        ana.await("unregistered");
    }

    @Test
    void its_own_call_asks_the_application_with_its_parameters_and_two_of_them_hear_each_other_in_a_conference() {
        shop.on("/agent", "<Dial><Conference beep=\"false\">talk</Conference></Dial>");
        var ana = softphone("ana", 440);
        var ben = softphone("ben", 800);
        ana.place(Map.of("offer", "17 & 18", "To", "desk"));
        ana.await("outgoing accept");
        ben.place(Map.of("offer", "19"));
        ben.await("outgoing accept");
        assertThat(shop.visits("/agent").get(0).parameters())
                .containsEntry("From", "client:ana")
                .containsEntry("To", "desk")
                .containsEntry("offer", "17 & 18");
        control.awaitEvent(sid(ana), "conference-joined");
        control.awaitEvent(sid(ben), "conference-joined");
        ana.measureFor(1);
        var heard = ana.measureFor(2);
        assertThat(heard.path("heard").asDouble()).as("%s", heard).isGreaterThan(AUDIBLE);
        assertThat(heard.path("lost").asInt()).isZero();
        assertThat(ben.measureFor(2).path("heard").asDouble()).isGreaterThan(AUDIBLE);

        ana.run("call.mute(true)");
        ben.measureFor(1);
        assertThat(ben.measureFor(2).path("heard").asDouble()).isLessThan(AUDIBLE / 10);

        ana.run("call.disconnect()");
        assertThat(control.awaitEvent(sid(ana), "ended").path("hungUpBy").asText())
                .isEqualTo("caller");
    }

    @Test
    void a_call_comes_in_with_its_parameters_is_answered_and_ended_by_the_caller() {
        number();
        shop.on(
                "/voice",
                "<Dial><Client><Identity>ana</Identity><Parameter name=\"case\" value=\"a &amp; b\"/></Client></Dial>");
        var ana = softphone("ana", 440).register();
        var caller = callIn();
        ana.await("incoming {\"from\":\"" + CALLER + "\",\"case\":\"a & b\"}");
        ana.run("call.accept()");
        ana.await("incoming accept");
        control.awaitEvent(caller, "bridged");
        control.post("/calls/" + caller + "/hangup", Map.of());
        ana.await("incoming disconnect");
    }

    @Test
    void the_softphone_hangs_up_a_call_that_came_in() {
        number();
        shop.on("/voice", "<Dial action=\"/done\"><Client>ana</Client></Dial>").on("/done", "");
        var ana = softphone("ana", 440).register();
        var caller = callIn();
        ana.await("incoming {");
        ana.run("call.accept()");
        control.awaitEvent(caller, "bridged");
        ana.run("call.disconnect()");
        control.awaitEvent(caller, "ended");
        assertThat(shop.visits("/done").get(0).parameters()).containsEntry("DialCallStatus", "completed");
    }

    @Test
    void a_call_that_is_rejected_is_busy_and_one_that_the_caller_gives_up_is_cancelled() {
        number();
        shop.on("/voice", "<Dial action=\"/done\"><Client>ana</Client></Dial>").on("/done", "");
        var ana = softphone("ana", 440).register();
        var caller = callIn();
        ana.await("incoming {");
        ana.run("call.reject()");
        control.awaitEvent(caller, "ended");
        assertThat(shop.visits("/done").get(0).parameters()).containsEntry("DialCallStatus", "busy");
        ana.run("events.length = 0");
        var impatient = callIn();
        ana.await("incoming {");
        control.post("/calls/" + impatient + "/hangup", Map.of());
        ana.await("incoming cancel");
    }

    @Test
    void two_tabs_of_one_identity_ring_and_the_first_that_answers_has_the_call() {
        number();
        shop.on("/voice", "<Dial><Client>ana</Client></Dial>");
        var left = softphone("ana", 440).register();
        var right = softphone("ana", 440).register();
        var caller = callIn();
        left.await("incoming {");
        right.await("incoming {");
        right.run("call.accept()");
        left.await("incoming cancel");
        right.await("incoming accept");
        control.awaitEvent(caller, "bridged");
    }

    @Test
    void keys_of_the_softphone_reach_a_gather_as_telephone_events() {
        shop.on("/agent", "<Gather numDigits=\"4\" action=\"/pressed\"/>").on("/pressed", "<Hangup/>");
        var ana = softphone("ana", 0);
        ana.place(Map.of());
        ana.await("outgoing accept");
        ana.measureFor(1);
        ana.run("call.sendDigits('1w9#0')");
        ana.await("outgoing disconnect");
        assertThat(shop.visits("/pressed").get(0).parameters()).containsEntry("Digits", "19");
    }

    @Test
    void a_call_survives_a_broken_socket() {
        shop.on("/agent", "<Dial><Conference beep=\"false\">talk</Conference></Dial>");
        var ana = softphone("ana", 440).register();
        var ben = softphone("ben", 800);
        ana.place(Map.of());
        ben.place(Map.of());
        ana.await("outgoing accept");
        ben.await("outgoing accept");
        ana.run("events.length = 0; sockets.at(-1).close()");
        ana.await("outgoing reconnecting");
        ana.await("outgoing reconnected");
        ana.await("registered");
        assertThat(ana.measureFor(2).path("heard").asDouble()).isGreaterThan(AUDIBLE);
        ben.run("call.disconnect()");
        ana.run("call.disconnect()");
        control.awaitEvent(sid(ana), "ended");
    }

    @Test
    void a_call_survives_a_page_that_is_loaded_anew() {
        shop.on("/agent", "<Dial><Conference beep=\"false\">talk</Conference></Dial>");
        var ana = softphone("ana", 440);
        var ben = softphone("ben", 800);
        ana.place(Map.of());
        ben.place(Map.of());
        ana.await("outgoing accept");
        ben.await("outgoing accept");
        var connectToken = (String) ana.value("call.connectToken");
        var again = softphone("ana", 440);
        again.comeBack(connectToken);
        again.await("outgoing accept");
        again.measureFor(1);
        assertThat(again.measureFor(2).path("heard").asDouble()).isGreaterThan(AUDIBLE);
        assertThat(sid(again)).isEqualTo(sid(ana));
        again.run("call.disconnect()");
        assertThat(control.awaitEvent(sid(again), "ended").path("hungUpBy").asText())
                .isEqualTo("caller");
    }

    @Test
    void closing_the_tab_ends_the_call() {
        shop.on("/agent", "<Say>Hello</Say><Pause length=\"60\"/>");
        var ana = softphone("ana", 440);
        ana.place(Map.of());
        ana.await("outgoing accept");
        var sid = sid(ana);
        ana.close();
        assertThat(control.awaitEvent(sid, "ended").path("hungUpBy").asText()).isEqualTo("caller");
    }

    @Test
    void a_token_warns_before_it_expires_and_a_new_one_keeps_the_registration() {
        var ana = softphone("ana", 440, token("ana", 12)).register();
        ana.await("tokenWillExpire");
        ana.run("events.length = 0; device.updateToken('" + token("ana", 600) + "')");
        number();
        shop.on("/voice", "<Dial><Client>ana</Client></Dial>");
        callIn();
        ana.await("incoming {");
        assertThat(ana.events()).noneMatch(event -> event.startsWith("error"));
    }

    @Test
    void an_expired_token_ends_the_registration_and_a_new_one_brings_it_back() {
        var ana = softphone("ana", 440, token("ana", 4)).register();
        ana.await("error 20104");
        number();
        shop.on("/voice", "<Dial action=\"/done\"><Client>ana</Client></Dial>").on("/done", "");
        control.awaitEvent(callIn(), "ended");
        assertThat(shop.visits("/done").get(0).parameters()).containsEntry("DialCallStatus", "no-answer");
        ana.run("device.updateToken('" + token("ana", 600) + "')");
        callIn();
        ana.await("incoming {");
    }

    @Test
    void a_token_that_does_not_hold_is_refused() {
        softphone("ana", 440, token("ana", 600) + "x").tryToRegister().await("error 20101");
        softphone("ana", 440, token("ana", -10)).tryToRegister().await("error 20104");
    }
}
