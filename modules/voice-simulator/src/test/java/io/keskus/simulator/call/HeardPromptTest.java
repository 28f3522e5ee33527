package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.keskus.simulator.audio.Frame;
import io.keskus.simulator.audio.Goertzel;
import io.keskus.simulator.audio.Resampler;
import io.keskus.simulator.audio.Tones;
import io.keskus.simulator.audio.Wav;
import io.keskus.simulator.prompt.Espeak;
import io.keskus.simulator.prompt.EstimatedPrompts;
import io.keskus.simulator.prompt.SpokenPrompts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a leg hears of an IVR, against what was synthesized. */
class HeardPromptTest {

    @TempDir
    Path directory;

    private Rig rig(SpokenPrompts.Speaker speaker) {
        var estimated = new EstimatedPrompts(Duration.ofMillis(60), Duration.ofSeconds(5));
        return new Rig(new SpokenPrompts(speaker, estimated, Runnable::run, Runnable::run));
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, Welcome to the outdoor shop. Press one for orders.",
        "fi-FI, Tervetuloa retkikauppaan. Tilaukset: paina yksi.",
        "et-EE, Tere tulemast. Laenude jaoks vajutage üks.",
        "pl-PL, Witamy w naszym sklepie. Zamówienia: naciśnij jeden."
    })
    void a_prompt_at_the_callers_leg_is_the_one_that_was_spoken(String language, String text) throws IOException {
        assumeTrue(Espeak.installed(), "espeak-ng is not installed");
        var espeak = new Espeak(directory);
        var prompt = espeak.say(text, language);
        var rig = rig(espeak::say);
        var call = rig.call("<Pause length=\"1\"/><Say language=\"" + language + "\">" + text + "</Say><Pause/>");
        call.capture();
        rig.pass("PT20S");
        var entry = Rig.events(call, "heard").get(0);
        assertThat((long) entry.get("lengthMs")).isEqualTo(prompt.length().toMillis());
        var heard = Listened.heard(call);
        assertThat(heard.between(0, 1).level()).isZero();
        double seconds = prompt.length().toMillis() / 1000.0;
        var piece = heard.between(1, 1 + seconds);
        var spoken = new Listened(prompt.samples(), Frame.RATE);
        assertThat(piece.level()).isCloseTo(spoken.level(), within(spoken.level() * 0.02));
        assertThat(bestMatch(spoken.samples(), heard.samples())).isGreaterThan(0.99);
        assertThat(heard.from(1.05 + seconds).level()).isZero();
    }

    @Test
    void another_prompt_is_told_apart_from_it() throws IOException {
        assumeTrue(Espeak.installed(), "espeak-ng is not installed");
        var espeak = new Espeak(directory);
        var one = espeak.say("Press one for orders.", "en-GB");
        var other = espeak.say("Please leave a message.", "en-GB");
        assertThat(bestMatch(one.samples(), other.samples())).isLessThan(0.5);
    }

    @Test
    void it_is_on_the_recording_of_the_call_too_at_its_lower_rate() throws IOException {
        assumeTrue(Espeak.installed(), "espeak-ng is not installed");
        var espeak = new Espeak(directory);
        var rig = rig(espeak::say);
        var call = rig.call("<Say>Your call is recorded.</Say><Pause length=\"9\"/>");
        rig.pass("PT0S");
        var recording = rig.exchange.recordings().start(call, "StartCallRecordingAPI", 2, Recordings.Callback.NONE);
        rig.pass("PT8S");
        recording.stop();
        var spoken =
                Resampler.resample(espeak.say("Your call is recorded.", "en-US").samples(), Frame.RATE, 8000);
        var second = Listened.channel(recording.file(), 1);
        assertThat(bestMatch(spoken, second.samples())).isGreaterThan(0.9);
        assertThat(Listened.channel(recording.file(), 0).level()).isZero();
    }

    @Test
    void where_nobody_can_speak_it_is_silence_of_about_the_length() {
        var rig = rig((text, language) -> {
            throw new IOException("there is no voice");
        });
        var call = rig.call("<Say>0123456789</Say><Pause/>");
        call.capture();
        rig.pass("PT1S");
        assertThat((long) Rig.events(call, "heard").get(0).get("lengthMs")).isEqualTo(600);
        assertThat(Listened.heard(call).level()).isZero();
    }

    @Test
    void a_key_cuts_the_prompt_short() {
        var tone = Tones.of(Duration.ofSeconds(9), 0.25, 600);
        var rig = rig((text, language) -> tone);
        rig.on("/voice", "<Gather numDigits=\"1\" action=\"/next\"><Say>long</Say></Gather>")
                .on("/next", "<Pause/>");
        var call = rig.call(CallerScript.pressesAfter(2000, "1"));
        call.capture();
        rig.pass("PT3S");
        assertThat(Listened.heard(call).between(0.1, 1.9).tone(600)).isCloseTo(0.25, within(0.005));
        assertThat(Listened.heard(call).from(2.1).level()).isZero();
    }

    @Test
    void a_file_that_is_played_is_heard_and_one_that_is_not_there_is_an_error() throws Exception {
        var tone = Tones.of(Duration.ofSeconds(2), 0.25, 800);
        var server = com.sun.net.httpserver.HttpServer.create(new java.net.InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/tone.wav", exchange -> {
            var wav = new Wav(Frame.RATE, new short[][] {tone.samples()}).bytes();
            exchange.sendResponseHeaders(200, wav.length);
            exchange.getResponseBody().write(wav);
            exchange.close();
        });
        server.start();
        try {
            var at = "http://127.0.0.1:" + server.getAddress().getPort();
            var rig = rig((text, language) -> tone);
            var call = rig.call("<Play>" + at + "/missing.wav</Play><Play>" + at + "/tone.wav</Play><Pause/>");
            call.capture();
            rig.pass("PT2.5S");
            assertThat(Rig.events(call, "error")).hasSize(1).first().satisfies(entry -> assertThat(entry)
                    .containsEntry("code", 11200));
            assertThat(Listened.heard(call).between(0.1, 1.9).tone(800)).isCloseTo(0.25, within(0.005));
            assertThat(Listened.heard(call).from(2.1).level()).isZero();
        } finally {
            server.stop(0);
        }
    }

    /** The largest normalised correlation of the loudest quarter second with a longer sound, over all places. */
    private static double bestMatch(short[] piece, short[] sound) {
        int count = Math.min(4000, piece.length);
        int from = loudest(piece, count);
        double best = 0;
        for (int at = 0; at + count <= sound.length; at++) {
            double product = 0;
            double one = 1;
            double other = 1;
            for (int i = 0; i < count; i++) {
                double a = piece[from + i];
                double b = sound[at + i];
                product += a * b;
                one += a * a;
                other += b * b;
            }
            best = Math.max(best, product / Math.sqrt(one * other));
        }
        return best;
    }

    private static int loudest(short[] samples, int count) {
        int best = 0;
        double most = -1;
        for (int from = 0; from + count <= samples.length; from += count / 2) {
            double power = Goertzel.power(Arrays.copyOfRange(samples, from, from + count));
            if (power > most) {
                most = power;
                best = from;
            }
        }
        return best;
    }
}
