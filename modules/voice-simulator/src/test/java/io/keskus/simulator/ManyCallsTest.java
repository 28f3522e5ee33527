package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.VoiceGrant;
import com.twilio.rest.api.v2010.account.Application;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.NewKey;
import com.twilio.rest.api.v2010.account.conference.Participant;
import com.twilio.type.PhoneNumber;
import com.twilio.type.Twiml;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Many callers at once through menu, queue and conference, each with an agent: every second one a client, the others dialled
 * over REST. {@code -Dsimulator.calls=200} for more of them; prints what it cost.
 */
class ManyCallsTest extends CarrierTest {

    private static final int CALLS = Integer.getInteger("simulator.calls", 40);

    /** API-created calls that may start in a second. */
    private static final int RATE = 50;

    private static final String AGENT_PHONE = "+358408100001";

    private final Costs costs = new Costs();

    @Test
    void every_caller_is_heard_queued_connected_with_its_own_agent_and_rated() throws Exception {
        number();
        var over = new CountDownLatch(2 * CALLS);
        var workers = Executors.newFixedThreadPool(8);
        var connected = ConcurrentHashMap.<String>newKeySet();
        var token = token();
        control.put("/accounts/" + account.getSid(), Map.of("callsPerSecond", RATE));
        control.put("/phones/" + AGENT_PHONE, Map.of("answerAfterMs", 200));
        control.get("/health");
        costs.begin();
        shop.on("/voice", "<Gather numDigits=\"1\" action=\"/menu\"><Say>Press one for sales please</Say></Gather>")
                .on("/menu", "<Enqueue waitUrl=\"/wait\" action=\"/left\">sales</Enqueue>")
                .on("/left", "")
                .on("/agent", p -> "<Dial><Conference beep=\"false\">" + p.get("room") + "</Conference></Dial>")
                .on("/wait", p -> {
                    workers.execute(() -> connect(p.get("CallSid"), token, connected));
                    return "<Pause length=\"30\"/>";
                })
                .on("/status", p -> {
                    over.countDown();
                    return "";
                });
        for (int i = 0; i < CALLS; i++) {
            control.post(
                    "/calls",
                    Map.of(
                            "from",
                            "+3584090%05d".formatted(i),
                            "to",
                            SHOP,
                            "press",
                            List.of(Map.of("keys", "1")),
                            "hangupAfterTalkMs",
                            1500));
        }
        assertThat(over.await(60, TimeUnit.SECONDS)).as("all legs have ended").isTrue();
        workers.shutdown();
        costs.print(CALLS, RATE, control);
        var legs = Control.list(control.get("/legs"));
        assertThat(legs)
                .hasSize(2 * CALLS)
                .allMatch(leg -> leg.path("status").asText().equals("completed"));
        var callers = legs.stream()
                .filter(leg -> leg.path("category").asText().equals("calls-inbound"))
                .toList();
        assertThat(callers)
                .hasSize(CALLS)
                .allSatisfy(leg -> assertThat(companions(leg)).hasSize(1).containsAnyOf("client:ana", AGENT_PHONE));
        assertThat(control.get("/usage")
                        .path(account.getSid())
                        .path("calls")
                        .path("minutes")
                        .asInt())
                .isEqualTo(2 * CALLS);
        assertThat(control.get("/health").path("openLegs").asInt()).isZero();
    }

    private void connect(String callSid, String token, Set<String> connected) {
        if (!connected.add(callSid)) {
            return;
        }
        if (connected.size() % 2 == 0) {
            Participant.creator(callSid, new PhoneNumber(SHOP), new PhoneNumber(AGENT_PHONE))
                    .setStatusCallback(URI.create(shop.url("/status")))
                    .create(twilio);
        } else {
            control.post("/clients/connect", Map.of("accessToken", token, "params", Map.of("room", callSid)));
        }
        Call.updater(callSid)
                .setTwiml(new Twiml("<Response><Dial><Conference beep=\"false\" endConferenceOnExit=\"true\">" + callSid
                        + "</Conference></Dial></Response>"))
                .update(twilio);
    }

    private static Set<String> companions(JsonNode leg) {
        var all = ConcurrentHashMap.<String>newKeySet();
        for (var entry : leg.path("timeline")) {
            if (entry.path("event").asText().equals("conference-with")) {
                all.add(entry.path("who").asText());
            }
            entry.path("with").forEach(who -> all.add(who.asText()));
        }
        return all;
    }

    private String token() {
        var application = Application.creator()
                .setVoiceUrl(URI.create(shop.url("/agent")))
                .setStatusCallback(URI.create(shop.url("/status")))
                .create(twilio);
        var key = NewKey.creator().create(twilio);
        return new AccessToken.Builder(
                        account.getSid(), key.getSid(), key.getSecret().getBytes(StandardCharsets.UTF_8))
                .identity("ana")
                .grant(new VoiceGrant().setOutgoingApplicationSid(application.getSid()))
                .build()
                .toJwt();
    }
}
