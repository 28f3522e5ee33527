package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import io.keskus.launcher.Http;
import io.keskus.launcher.OutsideCall;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A supervisor's hour in a real browser: sees, listens, whispers, joins, takes over, moves, writes, helps. */
@Tag("integration")
class FloorIT {
    private static final String TENANT = "webshop";
    /** Of 32,767; somebody who speaks, or a microphone that hums, is far above it, and a silent line below. */
    private static final int AUDIBLE = 600;

    private static Chromium chromium;

    private final World world = World.running();

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void a_supervisor_sees_the_floor_and_reaches_into_it() {
        try (var context = chromium.person(ColorScheme.LIGHT, 1280);
                var zofia = world.agent(TENANT, 0, Duration.ofMinutes(20), 1)) {
            var halina = at(context, "floor");
            halina.seesRow("Zofia", "Away");
            zofia.start();
            halina.seesRow("Zofia", "Ready");

            var call = calls("+48512345681");
            halina.seesRow("Zofia", "On call");
            world.person(TENANT, "agent")
                    .post(world.api(TENANT) + "/agents/me/help", Map.of("words", "rabat?"))
                    .success();
            halina.seesText("rabat?");
            halina.findsNothingInTheWay("the floor with a raised hand");
            halina.press("Listen in");
            supervises(halina, call);

            halina.press("Lower the hand");
            halina.press("Message");
            halina.fillsJust("Text", "Przerwa o dwunastej");
            halina.press("Send");
            halina.seesText("read by 0 of 2");
            moves(halina);
            takesOver(halina, call);
        }
    }

    private void supervises(Visitor halina, OutsideCall call) {
        var strip = halina.sees("Supervised talk");
        strip.getByText("Connected", new Locator.GetByTextOptions().setExact(true))
                .waitFor();
        World.eventually("a supervisor in the journal", Duration.ofSeconds(30), () -> findSupervisorsLeg(call)
                .isPresent());
        var leg = findSupervisorsLeg(call).orElseThrow();
        capture(leg);
        isHeardBy(leg, "the supervisor hears the caller");

        capture(call.callSid());
        halina.switchesTo("Whisper");
        strip.getByText("You whisper to").waitFor();
        isSilentFor(call.callSid(), Duration.ofSeconds(2), "the caller does not hear a whisper");
        halina.switchesTo("Barge in");
        strip.getByText("You are in the talk of").waitFor();
        isHeardBy(call.callSid(), "the caller hears who joined in");
    }

    /** Nobody is free for the second caller, who is moved to the other queue. */
    private void moves(Visitor halina) {
        var second = calls("+48512345682");
        halina.press("1 caller waits");
        halina.pressFirst("Move ");
        halina.choosesInMenu("Zwroty");
        World.eventually("a move", Duration.ofSeconds(30), () -> journal(second).contains("\"moved\""));
        halina.seesText("Moved to Zwroty");
        Http.anonymous()
                .post(world.control() + "/calls/" + second.callSid() + "/hangup", Map.of())
                .success();
    }

    private void takesOver(Visitor halina, OutsideCall call) {
        halina.press("Take over");
        halina.seesText("You have taken over from Zofia");
        World.eventually(
                "the agent let go", Duration.ofSeconds(30), () -> journal(call).contains("taken-over"));
        halina.press("End call");
        World.eventually("a record", Duration.ofSeconds(60), () -> world.record(TENANT, call.callSid())
                .isPresent());
    }

    @Test
    void a_wallboard_shows_figures_beside_their_targets() {
        try (var context = chromium.person(ColorScheme.LIGHT, 1280)) {
            var halina = at(context, "wallboard");
            halina.seesText("Target 80 %");
            halina.findsNothingInTheWay("the wallboard");
        }
    }

    private Visitor at(BrowserContext context, String area) {
        var visitor = new Visitor(context.newPage(), world.stack());
        visitor.signIn(TENANT, area, world.emailOf(TENANT, "supervisor", 0));
        return visitor;
    }

    private OutsideCall calls(String from) {
        var plan = new OutsideCall.Plan(
                from, world.number(TENANT), false, List.of("1"), Optional.empty(), Optional.empty());
        return OutsideCall.place(world.control(), plan, "Dzień dobry, gdzie jest moja paczka", "pl-PL");
    }

    private String journal(OutsideCall call) {
        return world.admin(TENANT)
                .get(world.api(TENANT) + "/interactions/journal?providerCall=" + call.callSid())
                .body();
    }

    private Optional<String> findSupervisorsLeg(OutsideCall call) {
        return World.stream(world.admin(TENANT)
                        .get(world.api(TENANT) + "/interactions/journal?providerCall=" + call.callSid())
                        .success()
                        .json())
                .map(entry -> entry.path("fact"))
                .filter(fact -> fact.path("type").asText().equals("joined")
                        && fact.path("role").asText().equals("SUPERVISOR"))
                .map(fact -> fact.path("providerCallId").asText())
                .findFirst();
    }

    private void capture(String leg) {
        Http.anonymous()
                .post(world.control() + "/calls/" + leg + "/capture", Map.of())
                .success();
    }

    private void isHeardBy(String leg, String what) {
        World.eventually(what, Duration.ofSeconds(60), () -> loudest(heard(leg), 0) > AUDIBLE);
    }

    private void isSilentFor(String leg, Duration time, String what) {
        int from = heard(leg).length;
        int enough = from + (int) time.toSeconds() * 32_000;
        World.eventually("sound of " + leg, Duration.ofSeconds(60), () -> heard(leg).length > enough);
        assertThat(loudest(heard(leg), from)).as(what).isLessThan(AUDIBLE);
    }

    /** Samples of 16 bits, the low byte first. */
    private byte[] heard(String leg) {
        try {
            var wav = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(world.control() + "/calls/" + leg + "/heard.wav"))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
            try (var sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
                return sound.readAllBytes();
            }
        } catch (IOException | UnsupportedAudioFileException failure) {
            throw new AssertionError("what " + leg + " heard", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("stopped", stopped);
        }
    }

    private static int loudest(byte[] samples, int from) {
        int loudest = 0;
        for (int i = from & ~1; i + 1 < samples.length; i += 2) {
            loudest = Math.max(loudest, Math.abs((samples[i] & 0xFF) | samples[i + 1] << 8));
        }
        return loudest;
    }
}
