package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.launcher.Http;
import io.keskus.launcher.Progress;
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
    private final RecordedTalks talks = new RecordedTalks(world, TENANT);

    @Test
    void a_talk_is_recorded_paused_fetched_and_heard() throws Exception {
        try (var ana = world.agent(TENANT, 0, Duration.ofSeconds(8), 1)) {
            ana.start();
            var call = world.call("+358401110077", TENANT, Optional.empty(), "1");
            var talk = talks.of(call.callSid());
            talks.eventually(talk, "RUNNING");
            var agent = agent();
            assertThat(post(agent, talk + "/recordings/pause")).isEqualTo("PAUSED");
            assertThat(post(agent, talk + "/recordings/resume")).isEqualTo("RUNNING");
            assertThat(ana.await(Duration.ofSeconds(60))).isTrue();
            talks.eventually(talk, "STORED");

            var recording = talks.list(talk).get(0);
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
            assertThat(agent.post(address + "/links", Map.of("download", true)).status())
                    .as("an agent saves nothing")
                    .isEqualTo(403);
            assertHeardInParts(address, recording);
            assertThat(noted(talk)).containsSubsequence("paused", "resumed", "stored", "heard");
            World.eventually(
                    "nothing of it stays at the carrier",
                    Duration.ofSeconds(30),
                    () -> talks.atCarrier(call.callSid()) == 0);
            assertNobodyElseHears(talk, address);
        }
    }

    /** Nobody tells us that the recording is ready: it is found at the carrier afterwards, and deleted there. */
    @Test
    void a_talk_during_which_the_app_was_killed_is_kept_in_the_end() {
        try (var ana = world.agent(TENANT, 0, Duration.ofMinutes(5), 1)) {
            ana.start();
            var call = world.call("+358401110079", TENANT, Optional.of(Duration.ofSeconds(6)), "1");
            var talk = talks.of(call.callSid());
            talks.eventually(talk, "RUNNING");
            world.stack().app().kill9();
            World.eventually(
                    "the talk is over",
                    Duration.ofSeconds(60),
                    () -> Settled.hears(world, TENANT, call.callSid(), "ended"));
            world.stack().app().start(Progress.SILENT);
            talks.eventually(talk, "STORED");
            World.eventually(
                    "nothing of it stays at the carrier",
                    Duration.ofSeconds(30),
                    () -> talks.atCarrier(call.callSid()) == 0);
        }
        Settled.hangUpAll(world, TENANT);
    }

    @Test
    void a_message_is_kept_too() {
        var talk = talks.message("+358401110078", Duration.ofSeconds(3));
        assertThat(talks.list(talk).get(0).path("kind").asText()).isEqualTo("VOICEMAIL");
        assertThat(talks.list(talk).get(0).path("channels").asInt()).isOne();
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
}
