package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.twilio.rest.api.v2010.account.Recording;
import io.keskus.simulator.audio.Goertzel;
import io.keskus.simulator.audio.Wav;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sound as it leaves the carrier: by the address of a recording, and by the control API. */
class RecordedSoundTest extends CarrierTest {

    private static final String ROOM = "<Dial><Conference beep=\"false\" waitUrl=\"\" record=\"record-from-start\""
            + " endConferenceOnExit=\"true\">room</Conference></Dial>";

    private final HttpClient http = HttpClient.newHttpClient();

    private String place(String from, int tone) {
        return control.post(
                        "/calls", Map.of("from", from, "to", SHOP, "capture", true, "voice", Map.of("toneHz", tone)))
                .path("callSid")
                .asText();
    }

    private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        var secret = account.getSid() + ":" + account.getAuthToken();
        var basic = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Basic " + basic)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static double tone(short[] samples, int rate, int hertz) {
        return Math.sqrt(2 * Goertzel.power(samples, hertz, rate)) / Short.MAX_VALUE;
    }

    @Test
    void a_conference_of_two_is_fetched_with_each_speaker_on_a_channel_or_both_in_one() throws Exception {
        number();
        shop.on("/voice", ROOM);
        var first = place(CALLER, 500);
        control.awaitEvent(first, "conference-joined");
        var second = place("+358409000002", 700);
        control.awaitEvent(second, "conference-joined");
        control.post("/clock", Map.of("advance", "PT2M"));
        control.post("/calls/" + first + "/hangup", Map.of());
        var recording = Recording.reader().read(twilio).iterator().next();
        assertThat(recording.getChannels()).isEqualTo(2);
        assertThat(Integer.parseInt(recording.getDuration())).isBetween(120, 125);

        var two = get(recording.getMediaUrl() + ".wav?RequestedChannels=2");
        assertThat(two.headers().firstValue("Content-Type")).hasValue("audio/x-wav");
        var wav = Wav.read(two.body());
        assertThat(wav.channels()[0].length / 8000.0).isCloseTo(Integer.parseInt(recording.getDuration()), within(1.1));
        assertThat(tone(wav.channels()[0], 8000, 500)).isCloseTo(0.25, within(0.01));
        assertThat(tone(wav.channels()[0], 8000, 700)).isLessThan(0.002);
        assertThat(tone(wav.channels()[1], 8000, 700)).isCloseTo(0.25, within(0.01));
        assertThat(tone(wav.channels()[1], 8000, 500)).isLessThan(0.002);

        var one = Wav.read(get(recording.getMediaUrl().toString()).body());
        assertThat(one.channels()).hasNumberOfRows(1);
        assertThat(tone(one.channels()[0], 8000, 500)).isCloseTo(0.25, within(0.01));
        assertThat(tone(one.channels()[0], 8000, 700)).isCloseTo(0.25, within(0.01));

        Recording.deleter(recording.getSid()).delete(twilio);
        assertThat(get(recording.getMediaUrl() + ".wav").statusCode()).isEqualTo(404);
    }

    @Test
    void what_one_phone_heard_and_said_is_fetched_while_it_still_talks() throws Exception {
        number();
        shop.on("/voice", ROOM);
        var first = place(CALLER, 500);
        control.awaitEvent(first, "conference-joined");
        control.awaitEvent(place("+358409000002", 700), "conference-joined");
        control.post("/clock", Map.of("advance", "PT10S"));
        var at = "http://127.0.0.1:" + simulator.port() + "/_sim/calls/" + first;
        var heard = Wav.read(get(at + "/heard.wav").body());
        var said = Wav.read(get(at + "/said.wav").body());
        assertThat(heard.rate()).isEqualTo(16_000);
        assertThat(tone(heard.channels()[0], 16_000, 700)).isCloseTo(0.25, within(0.03));
        assertThat(tone(heard.channels()[0], 16_000, 500)).isLessThan(0.002);
        assertThat(tone(said.channels()[0], 16_000, 500)).isCloseTo(0.25, within(0.03));
        assertThat(get("http://127.0.0.1:" + simulator.port() + "/_sim/calls/" + callIn() + "/heard.wav")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void two_channels_of_a_mono_recording_and_an_mp3_are_refused() throws Exception {
        number();
        shop.on("/voice", "<Record timeout=\"1\" action=\"/done\"/>").on("/done", "<Hangup/>");
        control.awaitEvent(place(CALLER, 500), "recording");
        control.post("/clock", Map.of("advance", "PT10S"));
        var recording = Recording.reader().read(twilio).iterator().next();
        assertThat(get(recording.getMediaUrl() + ".wav").statusCode()).isEqualTo(200);
        var refused = get(recording.getMediaUrl() + ".wav?RequestedChannels=2");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("16113");
        assertThat(get(recording.getMediaUrl() + ".mp3").statusCode()).isEqualTo(404);
    }
}
