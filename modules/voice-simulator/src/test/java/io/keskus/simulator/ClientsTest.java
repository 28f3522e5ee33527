package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.VoiceGrant;
import com.twilio.rest.api.v2010.account.Application;
import com.twilio.rest.api.v2010.account.NewKey;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Softphones that prove themselves by tokens of twilio-java. */
class ClientsTest extends CarrierTest {

    private String token(String identity, String secret, int ttl) {
        var application = Application.creator()
                .setVoiceUrl(URI.create(shop.url("/agent")))
                .setStatusCallback(URI.create(shop.url("/status")))
                .create(twilio);
        var key = NewKey.creator().create(twilio);
        return new AccessToken.Builder(
                        account.getSid(),
                        key.getSid(),
                        (secret == null ? key.getSecret() : secret).getBytes(StandardCharsets.UTF_8))
                .identity(identity)
                .ttl(ttl)
                .grant(new VoiceGrant()
                        .setOutgoingApplicationSid(application.getSid())
                        .setIncomingAllow(true))
                .build()
                .toJwt();
    }

    @Test
    void a_client_s_call_asks_its_application_with_its_parameters() {
        shop.on("/agent", "<Say>Hello</Say>");
        var sid = control.post(
                        "/clients/connect",
                        Map.of("accessToken", token("ana", null, 60), "params", Map.of("offer", "17", "To", "desk")))
                .path("callSid")
                .asText();
        control.awaitEvent(sid, "ended");
        assertThat(shop.visits("/agent").get(0).parameters())
                .containsEntry("From", "client:ana")
                .containsEntry("To", "desk")
                .containsEntry("offer", "17")
                .containsEntry("Direction", "inbound")
                .containsKey("ApplicationSid");
    }

    @Test
    void a_token_of_another_secret_an_old_one_and_none_are_refused() {
        assertThat(control.status("POST", "/clients/connect", Map.of("accessToken", token("ana", "x".repeat(32), 60))))
                .isEqualTo(401);
        assertThat(control.status("POST", "/clients/connect", Map.of("accessToken", token("ana", null, -10))))
                .isEqualTo(401);
        assertThat(control.status("POST", "/clients/connect", Map.of("accessToken", "a.b.c")))
                .isEqualTo(401);
        assertThat(control.status("POST", "/clients/connect", Map.of())).isEqualTo(400);
    }

    @Test
    void a_registered_client_rings_answers_and_hangs_up_when_told() {
        number();
        shop.on("/voice", "<Dial action=\"/done\"><Client>ana</Client></Dial>").on("/done", "");
        control.post("/clients/register", Map.of("accessToken", token("ana", null, 60), "manual", true));
        var caller = callIn();
        var leg = control.awaitEvent(caller, "dialling").path("callSid").asText();
        control.awaitEvent(leg, entry -> entry.path("status").asText().equals("ringing"));
        control.post("/clients/calls/" + leg + "/answer", Map.of());
        assertThat(control.awaitEvent(caller, "bridged").path("who").asText()).isEqualTo("client:ana");
        control.post("/clients/calls/" + leg + "/hangup", Map.of());
        control.awaitEvent(caller, "ended");
        assertThat(shop.visits("/done").get(0).parameters()).containsEntry("DialCallStatus", "completed");
    }

    @Test
    void a_client_that_declines_or_is_gone_is_not_reached() {
        number();
        shop.on("/voice", "<Dial action=\"/done\"><Client>ana</Client></Dial>").on("/done", "");
        var token = token("ana", null, 60);
        control.post("/clients/register", Map.of("accessToken", token, "decline", true));
        control.awaitEvent(callIn(), "ended");
        control.post("/clients/unregister", Map.of("accessToken", token));
        control.awaitEvent(callIn(), "ended");
        assertThat(shop.visits("/done"))
                .extracting(visit -> visit.parameters().get("DialCallStatus"))
                .containsExactly("busy", "no-answer");
    }
}
