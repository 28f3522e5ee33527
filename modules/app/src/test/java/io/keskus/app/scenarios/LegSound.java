package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.launcher.Http;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** What one leg hears, by the carrier's own record of it: whose voices, each of which is a tone. */
final class LegSound {
    private static final int RATE = 16_000;
    /** Whole waves of every voice, so that none is taken for another. */
    private static final int WINDOW = RATE / 10;
    /** Of the largest sample; who speaks has about a quarter. */
    private static final double AUDIBLE = 0.03;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String leg;
    private final String address;

    /** Somebody in a talk; harmonics of one are no other's tone. */
    enum Voice {
        CUSTOMER(440),
        AGENT(700),
        SUPERVISOR(1160);

        final int hertz;

        Voice(int hertz) {
            this.hertz = hertz;
        }
    }

    private LegSound(World world, String leg) {
        this.leg = leg;
        this.address = world.control() + "/calls/" + leg;
    }

    /** From now on. */
    static LegSound of(World world, String leg) {
        var sound = new LegSound(world, leg);
        Http.anonymous().post(sound.address + "/capture", Map.of()).success();
        return sound;
    }

    /** Waits until the leg hears these, and looks whether it does for a second. */
    void is(String who, Voice... voices) {
        var expected = voices.length == 0 ? Set.<Voice>of() : EnumSet.copyOf(Set.of(voices));
        World.eventually(who + " hears " + expected, Duration.ofSeconds(20), () -> last().equals(expected));
        int from = samples().length;
        World.eventually("sound of " + leg, Duration.ofSeconds(20), () -> samples().length > from + RATE);
        assertThat(voices(samples(), from, from + RATE))
                .as("what %s hears for a second", who)
                .isEqualTo(expected);
    }

    private Set<Voice> last() {
        var all = samples();
        return all.length < 2 * WINDOW ? Set.of() : voices(all, all.length - 2 * WINDOW, all.length);
    }

    private static Set<Voice> voices(short[] samples, int from, int to) {
        var heard = EnumSet.noneOf(Voice.class);
        for (var voice : Voice.values()) {
            double sum = 0;
            int windows = 0;
            for (int at = from; at + WINDOW <= to; at += WINDOW) {
                sum += amplitude(samples, at, voice.hertz);
                windows++;
            }
            if (sum / windows > AUDIBLE) {
                heard.add(voice);
            }
        }
        return heard;
    }

    /** By Goertzel's recurrence (1958). */
    private static double amplitude(short[] samples, int from, int hertz) {
        double turn = 2 * Math.cos(2 * Math.PI * hertz / RATE);
        double last = 0;
        double before = 0;
        for (int i = from; i < from + WINDOW; i++) {
            double now = samples[i] + turn * last - before;
            before = last;
            last = now;
        }
        return 2 * Math.sqrt(last * last + before * before - turn * last * before) / WINDOW / Short.MAX_VALUE;
    }

    private short[] samples() {
        try {
            var wav = HTTP.send(
                            HttpRequest.newBuilder(URI.create(address + "/heard.wav"))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
            try (var sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
                var bytes = ByteBuffer.wrap(sound.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
                var samples = new short[bytes.remaining() / 2];
                bytes.asShortBuffer().get(samples);
                return samples;
            }
        } catch (IOException | UnsupportedAudioFileException failure) {
            throw new AssertionError("what " + leg + " heard", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("stopped", stopped);
        }
    }
}
