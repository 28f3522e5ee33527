package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.VoiceGrant;
import com.twilio.rest.api.v2010.account.Application;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.Conference;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.api.v2010.account.NewKey;
import com.twilio.security.RequestValidator;
import com.twilio.type.PhoneNumber;
import com.twilio.type.Twiml;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The main job through everything, driven by the unmodified twilio-java and the control API. */
class FirstCallTest extends CarrierTest {

    @Test
    void a_caller_hears_a_menu_waits_and_talks_to_an_agent() {
        shop.on("/voice", "<Gather numDigits=\"1\" action=\"/menu\"><Say language=\"fi-FI\">Tervetuloa</Say></Gather>")
                .on("/menu", "<Enqueue waitUrl=\"/wait\" action=\"/left\">sales</Enqueue>")
                .on("/wait", "<Play>/music.mp3</Play>")
                .on("/left", "")
                .on(
                        "/agent",
                        p -> "<Dial><Conference statusCallback=\"/room\" statusCallbackEvent=\"start end join leave\">"
                                + p.get("room") + "</Conference></Dial>")
                .on("/status", "")
                .on("/room", "");
        IncomingPhoneNumber.creator(new PhoneNumber(SHOP))
                .setVoiceUrl(URI.create(shop.url("/voice")))
                .setStatusCallback(URI.create(shop.url("/status")))
                .create(twilio);

        var callSid = control.post("/calls", Map.of("from", CALLER, "to", SHOP, "press", List.of(Map.of("keys", "1"))))
                .path("callSid")
                .asText();
        control.awaitEvent(callSid, "enqueued");
        control.awaitEvent(callSid, entry -> entry.path("url").asText().endsWith("/music.mp3"));

        var agentSid = connectAgent(Map.of("room", "interaction-1"));
        control.awaitEvent(agentSid, "conference-joined");
        Call.updater(callSid)
                .setTwiml(new Twiml("<Response><Dial><Conference endConferenceOnExit=\"true\">interaction-1"
                        + "</Conference></Dial></Response>"))
                .update(twilio);
        control.awaitEvent(agentSid, "conference-with");
        control.post("/calls/" + callSid + "/hangup", Map.of());
        control.awaitEvent(agentSid, "ended");

        var caller = control.leg(callSid);
        assertThat(Control.list(caller.path("heard")).get(0).asText()).isEqualTo("Tervetuloa");
        assertThat(caller.path("hungUpBy").asText()).isEqualTo("caller");
        assertThat(caller.path("minutes").asInt()).isEqualTo(1);
        assertThat(control.leg(agentSid).path("category").asText()).isEqualTo("calls-client");
        assertThat(shop.visits("/menu").get(0).parameters()).containsEntry("Digits", "1");
        assertThat(shop.visits("/left").get(0).parameters()).containsEntry("QueueResult", "redirected");
        assertThat(Call.fetcher(callSid).fetch(twilio).getStatus()).isEqualTo(Call.Status.COMPLETED);
        assertThat(Conference.reader().read(twilio).iterator().next().getReasonConferenceEnded())
                .isEqualTo(Conference.ReasonConferenceEnded.PARTICIPANT_WITH_END_CONFERENCE_ON_EXIT_LEFT);
        awaitVisits("/status", 1);
        var status = shop.visits("/status").get(0).parameters();
        assertThat(status)
                .containsEntry("CallStatus", "completed")
                .containsEntry("SequenceNumber", "0")
                .containsKeys("CallDuration", "Timestamp");
        awaitVisits("/room", 6);
        assertThat(shop.visits("/room"))
                .extracting(visit -> visit.parameters().get("StatusCallbackEvent"))
                .containsExactlyInAnyOrder(
                        "participant-join",
                        "participant-join",
                        "conference-start",
                        "participant-leave",
                        "participant-leave",
                        "conference-end");
        assertThat(shop.visits("/voice")).allSatisfy(this::isSignedAsTwilioDoes);
        assertThat(shop.visits("/status")).allSatisfy(this::isSignedAsTwilioDoes);
    }

    private String connectAgent(Map<String, String> parameters) {
        var application = Application.creator()
                .setFriendlyName("agents")
                .setVoiceUrl(URI.create(shop.url("/agent")))
                .create(twilio);
        var key = NewKey.creator().create(twilio);
        var token = new AccessToken.Builder(
                        account.getSid(), key.getSid(), key.getSecret().getBytes(StandardCharsets.UTF_8))
                .identity("ana")
                .grant(new VoiceGrant().setOutgoingApplicationSid(application.getSid()))
                .build()
                .toJwt();
        return control.post("/clients/connect", Map.of("accessToken", token, "params", parameters))
                .path("callSid")
                .asText();
    }

    private void isSignedAsTwilioDoes(Customer.Visit visit) {
        assertThat(new RequestValidator(account.getAuthToken())
                        .validate(visit.url(), visit.parameters(), visit.signature()))
                .isTrue();
    }

    private void awaitVisits(String path, int count) {
        long giveUp = System.nanoTime() + 5_000_000_000L;
        while (shop.visits(path).size() < count && System.nanoTime() < giveUp) {
            Thread.onSpinWait();
        }
        assertThat(shop.visits(path)).hasSize(count);
    }
}
