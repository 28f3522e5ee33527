package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.twilio.rest.api.v2010.account.Recording;
import io.keskus.simulator.audio.Goertzel;
import io.keskus.simulator.audio.Wav;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The telephone in the browser, alone and in talk with the carrier's SDK. */
@Tag("integration")
class PhonePageIT extends BrowserTest {

    @Test
    void a_person_calls_a_number_hears_the_menu_and_presses_keys() {
        number();
        shop.on("/voice", "<Gather numDigits=\"2\" action=\"/pressed\"><Say>Press four and seven</Say></Gather>")
                .on("/pressed", "<Say>Thank you</Say><Pause length=\"1\"/>");
        var phone = telephone(CALLER);
        phone.call();
        phone.await("heard");
        assertThat(phone.caption()).contains("Press four and seven");
        phone.press("4");
        phone.press("7");
        phone.await("ended");
        assertThat(shop.visits("/pressed").get(0).parameters())
                .containsEntry("Digits", "47")
                .containsEntry("From", CALLER);
        assertThat(phone.story()).contains("“Thank you”", "Keys taken: 47");
    }

    @Test
    void telephone_and_softphone_hear_each_other_s_tone_in_a_conference() {
        number();
        shop.on("/voice", "<Dial><Conference beep=\"false\">talk</Conference></Dial>")
                .on("/agent", "<Dial><Conference beep=\"false\">talk</Conference></Dial>");
        var phone = telephone(CALLER);
        var ana = softphone("ana", 800);
        phone.call();
        ana.place(Map.of());
        ana.await("outgoing accept");
        phone.await("conference-with");
        ana.measureFor(1);
        var heard = ana.measureFor(2);
        assertThat(heard.path("heard").asDouble()).as("%s", heard).isGreaterThan(AUDIBLE);
        assertThat(phone.measureFor(2).path("heard").asDouble()).isGreaterThan(AUDIBLE);
        assertThat(ana.pitch()).isCloseTo(500, within(15.0));
        assertThat(phone.pitch()).isCloseTo(800, within(15.0));
        phone.hangUp();
        phone.await("ended");
        assertThat(inbound(CALLER).path("hungUpBy").asText()).isEqualTo("caller");
    }

    @Test
    void the_other_side_hangs_up_and_the_telephone_can_call_again() {
        number();
        shop.on("/voice", "<Say>Hello</Say><Hangup/>");
        var phone = telephone(CALLER);
        phone.call();
        phone.await("ended");
        phone.page.locator("#call:enabled").waitFor();
        phone.call();
        phone.await("ended");
        assertThat(shop.visits("/voice")).hasSize(2);
    }

    @Test
    void a_call_to_the_telephone_s_own_number_rings_in_it() {
        number();
        shop.on("/voice", "<Dial callerId=\"" + SHOP + "\" action=\"/done\"><Number>+358409000002</Number></Dial>")
                .on("/done", "");
        var called = telephone("+358409000002");
        var caller = callIn();
        called.page.locator("#answer").click();
        control.awaitEvent(caller, "bridged");
        called.hangUp();
        control.awaitEvent(caller, "ended");
        assertThat(shop.visits("/done").get(0).parameters()).containsEntry("DialCallStatus", "completed");
        called.await("ended");
        var again = callIn();
        called.page.locator("#decline").click();
        control.awaitEvent(again, "ended");
        assertThat(shop.visits("/done").get(1).parameters()).containsEntry("DialCallStatus", "busy");
    }

    @Test
    void closing_the_tab_hangs_up_and_frees_the_number() {
        number();
        shop.on("/voice", "<Say>Hello</Say><Pause length=\"60\"/>");
        var phone = telephone(CALLER);
        phone.call();
        var sid = inbound(CALLER).path("callSid").asText();
        phone.close();
        assertThat(control.awaitEvent(sid, "ended").path("hungUpBy").asText()).isEqualTo("caller");
    }

    @Test
    void a_call_goes_on_when_the_media_program_is_killed() {
        number();
        shop.on("/voice", "<Dial><Conference beep=\"false\">talk</Conference></Dial>")
                .on("/agent", "<Dial><Conference beep=\"false\">talk</Conference></Dial>");
        var phone = telephone(CALLER);
        var other = telephone("+358409000002");
        phone.call();
        other.call();
        phone.await("conference-with");
        ProcessHandle.of(simulator.mediaProgram()).orElseThrow().destroyForcibly();
        phone.page.waitForCondition(() -> phone.connections() == 2 && other.connections() == 2);
        phone.measureFor(2);
        assertThat(phone.measureFor(2).path("heard").asDouble()).isGreaterThan(AUDIBLE);
        assertThat(other.measureFor(2).path("heard").asDouble()).isGreaterThan(AUDIBLE);
        assertThat(inbound(CALLER).path("status").asText()).isEqualTo("in-progress");
    }

    @Test
    void the_recording_of_their_talk_has_each_of_them_on_a_channel_of_its_own() throws Exception {
        number();
        var talk = "<Dial><Conference beep=\"false\" record=\"record-from-start\">talk</Conference></Dial>";
        shop.on("/voice", talk).on("/agent", talk);
        var phone = telephone(CALLER);
        phone.call();
        phone.await("conference-joined");
        var ana = softphone("ana", 800);
        ana.place(Map.of());
        ana.await("outgoing accept");
        phone.await("conference-with");
        ana.measureFor(5);
        ana.run("call.disconnect()");
        phone.hangUp();
        phone.await("ended");
        var wav = Wav.read(recorded());
        assertThat(wav.channels().length).isEqualTo(2);
        for (int channel = 0; channel < 2; channel++) {
            var middle = lastSeconds(wav, channel, 3);
            double own = power(middle, channel == 0 ? 500 : 800, wav.rate());
            double other = power(middle, channel == 0 ? 800 : 500, wav.rate());
            assertThat(own).as("own tone on channel %d", channel).isGreaterThan(10_000);
            assertThat(other).as("the other's tone on channel %d", channel).isLessThan(own / 100);
        }
    }

    /** Mean over tenths of a second: a browser's clock is a few thousandths off ours, and so is its tone. */
    private static double power(short[] samples, double hertz, int rate) {
        int tenth = rate / 10;
        return IntStream.range(0, samples.length / tenth)
                .mapToDouble(place -> Goertzel.power(samples, place * tenth, tenth, hertz, rate))
                .average()
                .orElseThrow();
    }

    @Test
    void a_prompt_is_heard_in_the_browser_as_long_as_it_is_spoken() throws Exception {
        simulator.close();
        simulator = Simulator.start(options().speaking(Speech.ESPEAK));
        control = new Control(simulator.port());
        twilio = LocalTwilio.client(simulator.port(), PARENT, "secret");
        number();
        shop.on(
                "/voice",
                "<Pause length=\"1\"/><Say language=\"fi-FI\">Tervetuloa Tunturi Outdoorin asiakaspalveluun.</Say><Pause length=\"60\"/>");
        var phone = telephone(CALLER);
        phone.call();
        phone.await("heard");
        var spoken = phone.measureFor(2);
        assertThat(spoken.path("heard").asDouble()).as("%s", spoken).isGreaterThan(AUDIBLE);
        phone.measureFor(3);
        assertThat(phone.measureFor(2).path("heard").asDouble()).isLessThan(AUDIBLE / 10);
    }

    private byte[] recorded() throws Exception {
        var recording = Recording.reader().read(twilio).iterator().next();
        var address = "http://127.0.0.1:%d/2010-04-01/Accounts/%s/Recordings/%s.wav?RequestedChannels=2"
                .formatted(simulator.port(), account.getSid(), recording.getSid());
        var login = Base64.getEncoder()
                .encodeToString((account.getSid() + ":" + account.getAuthToken()).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Authorization", "Basic " + login)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static short[] lastSeconds(Wav wav, int channel, int seconds) {
        var samples = wav.channels()[channel];
        // both have hung up at the end: half a second of it is left out
        int to = samples.length - wav.rate() / 2;
        return Arrays.copyOfRange(samples, to - seconds * wav.rate(), to);
    }

    private Telephone telephone(String from) {
        return browsers.telephone(simulator.port(), SHOP, from, 500);
    }

    private JsonNode inbound(String from) {
        return Control.list(control.get("/legs")).stream()
                .filter(leg -> leg.path("from").asText().equals(from))
                .findFirst()
                .orElseThrow();
    }
}
