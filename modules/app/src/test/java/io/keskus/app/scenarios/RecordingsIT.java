package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.launcher.Http;
import io.keskus.launcher.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the carrier into our own encrypted store, and back to those who may listen. */
@Tag("integration")
class RecordingsIT {
    private static final String TENANT = "outdoor";
    private static final int WAV_HEAD = 44;
    private static final int BYTES_A_SECOND = 2 * 2 * 8000;

    private final World world = World.running();

    @Test
    void a_talk_is_recorded_paused_fetched_and_heard() throws Exception {
        try (var ana = world.agent(TENANT, 0, Duration.ofSeconds(8), 1)) {
            ana.start();
            var call = world.call("+358401110077", TENANT, Optional.empty(), "1");
            var talk = talkOf(call.callSid());
            eventually(talk, "RUNNING");
            var agent = agent();
            assertThat(post(agent, talk + "/recordings/pause")).isEqualTo("PAUSED");
            assertThat(post(agent, talk + "/recordings/resume")).isEqualTo("RUNNING");
            assertThat(ana.await(Duration.ofSeconds(60))).isTrue();
            eventually(talk, "STORED");

            var recording = recordings(talk).get(0);
            assertThat(recording.path("kind").asText()).isEqualTo("TALK");
            assertThat(recording.path("channels").asInt()).isEqualTo(2);
            assertThat(recording.path("seconds").asDouble()).isBetween(4.0, 20.0);
            var address = talk + "/recordings/" + recording.path("id").asText();
            assertThat(agent.get(talk + "/recordings").success().json())
                    .as("an agent's own call")
                    .hasSize(1);
            assertThat(agent.get(address + "/peaks")
                            .success()
                            .json()
                            .path("channels")
                            .path(0))
                    .hasSize(800);
            assertHeardInParts(address, recording);
            assertThat(noted(talk)).containsSubsequence("paused", "resumed", "stored", "heard");
            World.eventually(
                    "nothing of it stays at the carrier", Duration.ofSeconds(30), () -> atCarrier(call.callSid()) == 0);
            assertNobodyElseHears(talk, address);
        }
    }

    @Test
    void a_message_is_kept_too() {
        var body = Map.of(
                "from",
                "+358401110078",
                "to",
                world.number(TENANT),
                "press",
                List.of(Map.of("keys", "3")),
                "speakMs",
                3000);
        var call = Http.anonymous()
                .post(world.control() + "/calls", body)
                .success()
                .json();
        var talk = talkOf(call.path("callSid").asText());
        eventually(talk, "STORED");
        assertThat(recordings(talk).get(0).path("kind").asText()).isEqualTo("VOICEMAIL");
        assertThat(recordings(talk).get(0).path("channels").asInt()).isOne();
    }

    private void assertHeardInParts(String address, JsonNode recording) throws IOException, InterruptedException {
        var url = world.stack().app().address()
                + world.admin(TENANT)
                        .post(address + "/links", Map.of("download", false))
                        .success()
                        .json()
                        .path("url")
                        .asText();
        var whole = ask(url, "bytes=0-");
        assertThat(whole.statusCode()).isEqualTo(206);
        assertThat(whole.body()).hasSize(recording.path("bytes").asInt());
        assertThat(new String(whole.body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("RIFF");
        assertThat((whole.body().length - WAV_HEAD) / (double) BYTES_A_SECOND)
                .isCloseTo(recording.path("seconds").asDouble(), offset(0.1));
        var part = ask(url, "bytes=1000-1999");
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 1000, 2000));
        assertThat(ask(url, "bytes=" + whole.body().length + "-").statusCode()).isEqualTo(416);
        assertThat(ask(url.substring(0, url.length() - 3) + "AAA", "bytes=0-").statusCode())
                .isEqualTo(404);
    }

    private void assertNobodyElseHears(String talk, String address) {
        var elsewhere = talk.replace("/tenants/" + TENANT + "/", "/tenants/credit/");
        assertThat(world.admin("credit").get(elsewhere + "/recordings").status())
                .isEqualTo(404);
        assertThat(world.admin("credit")
                        .get(address.replace("/tenants/" + TENANT + "/", "/tenants/credit/") + "/peaks")
                        .status())
                .isEqualTo(404);
        assertThat(world.admin("credit").get(talk + "/recordings").status()).isIn(403, 404);
        assertThat(Http.anonymous().get(talk + "/recordings").status()).isEqualTo(401);
    }

    private static HttpResponse<byte[]> ask(String url, String range) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(url)).header("Range", range).build();
        return Http.client().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The address of the interaction, once the call is journaled. */
    private String talkOf(String callSid) {
        var journal = world.api(TENANT) + "/interactions/journal?providerCall=" + callSid;
        World.eventually(
                "a call",
                Duration.ofSeconds(30),
                () -> world.admin(TENANT).get(journal).status() == 200);
        World.eventually("an interaction", Duration.ofSeconds(60), () -> interactionIn(callSid)
                .isPresent());
        return world.api(TENANT) + "/interactions/" + interactionIn(callSid).orElseThrow();
    }

    /** An offer is named by the interaction; a call that was never offered has a record once it is over. */
    private Optional<String> interactionIn(String callSid) {
        var journal = world.admin(TENANT).get(world.api(TENANT) + "/interactions/journal?providerCall=" + callSid);
        return World.stream(journal.success().json())
                .map(entry -> entry.path("fact").path("offer").asText())
                .filter(offer -> !offer.isEmpty())
                .map(offer -> offer.substring(0, offer.indexOf('.')))
                .findFirst()
                .or(() -> world.record(TENANT, callSid)
                        .map(record -> record.path("interaction").asText()));
    }

    private void eventually(String talk, String state) {
        World.eventually(state, Duration.ofSeconds(60), () -> recordings(talk).stream()
                .anyMatch(recording -> recording.path("state").asText().equals(state)));
    }

    private List<JsonNode> recordings(String talk) {
        return World.stream(
                        world.admin(TENANT).get(talk + "/recordings").success().json())
                .toList();
    }

    private List<String> noted(String talk) {
        return World.stream(world.admin(TENANT).get(talk + "/journal").success().json())
                .map(entry -> entry.path("fact"))
                .filter(fact -> fact.path("type").asText().equals("recording-noted"))
                .map(fact -> fact.path("what").asText())
                .toList();
    }

    private static String post(Http who, String address) {
        return who.post(address, Map.of()).success().json().path("recording").asText();
    }

    private Http agent() {
        return Http.bearer(Tokens.ofUser(
                        world.stack().keycloak().issuer(),
                        world.emailOf(TENANT, "agent", 0),
                        world.stack().demoPassword(),
                        TENANT)
                .accessToken());
    }

    private long atCarrier(String callSid) {
        var account = world.account(TENANT);
        var list = world.stack().simulator().address() + "/2010-04-01/Accounts/" + account + "/Recordings.json";
        return World.stream(Http.basic(account, world.carrierToken(TENANT))
                        .get(list)
                        .success()
                        .json()
                        .path("recordings"))
                .filter(recording -> recording.path("call_sid").asText().equals(callSid))
                .count();
    }
}
