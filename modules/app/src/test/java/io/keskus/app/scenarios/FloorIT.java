package io.keskus.app.scenarios;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.keskus.app.scenarios.LegSound.Voice;
import io.keskus.launcher.Http;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A supervisor's hour in a real browser beside an agent's; who hears whom is judged by what each leg heard. */
@Tag("integration")
class FloorIT {
    private static final String TENANT = "webshop";
    private static final Duration SOON = Duration.ofSeconds(30);
    /** Beyond the longest wait that the tenant's queue allows. */
    private static final Duration TOO_LONG = Duration.ofSeconds(90);

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

    @AfterEach
    void settle() {
        Settled.hangUpAll(world, TENANT);
    }

    @Test
    void a_supervisor_sees_hears_helps_and_takes_over() {
        try (var floor = new AtWork("supervisor", "floor", Voice.SUPERVISOR);
                var desk = new AtWork("agent", "desk", Voice.AGENT)) {
            var halina = floor.person;
            var zofia = desk.person;
            zofia.takesCalls();
            halina.seesRow("Zofia", "Ready");
            leavesHerDesk(halina, zofia);
            var call = calls("+48512345683");
            zofia.sees("Ringing");
            zofia.press("Answer");
            zofia.sees("On call").getByText("connection").first().waitFor();
            seesHerTalk(halina);
            var customer = LegSound.of(world, call);
            var agent = LegSound.of(world, legOf(call, "agent-connected", ""));

            askAndCome(halina, zofia);
            var supervisor = LegSound.of(world, legOf(call, "joined", "SUPERVISOR"));
            supervisor.is("the supervisor who listens", Voice.CUSTOMER, Voice.AGENT);
            customer.is("the customer", Voice.AGENT);
            agent.is("the agent", Voice.CUSTOMER);

            halina.switchesTo("Whisper");
            agent.is("the agent to whom is whispered", Voice.CUSTOMER, Voice.SUPERVISOR);
            customer.is("the customer", Voice.AGENT);

            halina.switchesTo("Barge in");
            customer.is("the customer", Voice.AGENT, Voice.SUPERVISOR);
            agent.is("the agent", Voice.CUSTOMER, Voice.SUPERVISOR);
            supervisor.is("the supervisor", Voice.CUSTOMER, Voice.AGENT);

            writes(halina, zofia);
            sendsToLunch(halina, zofia);
            halina.press("Take over");
            halina.seesText("You have taken over from Zofia");
            zofia.sees("Wrap-up");
            customer.is("the customer", Voice.SUPERVISOR);
            supervisor.is("the supervisor who took over", Voice.CUSTOMER);
            halina.press("End call");
            World.eventually("a record", SOON, () -> world.record(TENANT, call).isPresent());

            moves(halina);
        }
        Settled.everythingIs(world, TENANT);
    }

    @Test
    void a_wallboard_shows_figures_beside_their_targets() {
        try (var wall = new AtWork("supervisor", "wallboard", Voice.SUPERVISOR)) {
            wall.person.seesText("Target 80 %");
            wall.person.findsNothingInTheWay("the wallboard");
        }
    }

    /** For less than the ten seconds after which she would be away. */
    private static void leavesHerDesk(Visitor halina, Visitor zofia) {
        zofia.page().navigate("about:blank");
        halina.seesRow("Zofia", "(desk closed)");
        zofia.open(TENANT, "desk");
        zofia.sees("Ready");
        halina.seesNoMore("(desk closed)");
    }

    private static void seesHerTalk(Visitor halina) {
        halina.seesRow("Zofia", "On call");
        var timer = halina.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Zofia"))
                .getByRole(AriaRole.TIMER);
        var before = timer.textContent();
        World.eventually("time passes", SOON, () -> !timer.textContent().equals(before));
    }

    private static void askAndCome(Visitor halina, Visitor zofia) {
        zofia.press("Ask for help");
        zofia.fills("What about? (optional)", "rabat?");
        zofia.press("Raise my hand");
        halina.seesText("rabat?");
        halina.findsNothingInTheWay("the floor with a raised hand");
        halina.press("Listen in");
        halina.sees("Supervised talk")
                .getByText("Connected", new Locator.GetByTextOptions().setExact(true))
                .waitFor();
        zofia.seesText("is coming");
        halina.press("Lower the hand");
        halina.seesNoMore("rabat?");
        zofia.page().getByLabel("Ask for help").waitFor();
    }

    private static void writes(Visitor halina, Visitor zofia) {
        halina.press("More for Zofia");
        halina.choosesInMenu("Message");
        halina.fills("Text", "Przerwa o dwunastej");
        halina.press("Send");
        zofia.seesText("Przerwa o dwunastej");
        halina.seesText("read by 0 of 1");
        zofia.press("I have read it");
        halina.seesText("read by 1 of 1");
    }

    /** During a talk it holds after its wrap-up. */
    private static void sendsToLunch(Visitor halina, Visitor zofia) {
        halina.press("More for Zofia");
        halina.choosesInMenu("Away · Lunch");
        zofia.seesText("set you: Away · Lunch");
        halina.seesText("set Zofia: Away · Lunch");
    }

    /** Nobody is free for the next caller, who is moved to the other queue and waits there for too long. */
    private void moves(Visitor halina) {
        var call = calls("+48512345684");
        halina.press("1 caller waits");
        halina.pressFirst("Move ");
        halina.choosesInMenu("Zwroty");
        halina.seesText("Moved to Zwroty");
        World.eventually("a move", SOON, () -> journal(call).contains("\"moved\""));
        Http.anonymous()
                .post(world.control() + "/clock", Map.of("advance", TOO_LONG.toString()))
                .success();
        halina.seesText("Zwroty: somebody waits longer than");
        halina.seesRow("Zofia", "Lunch");
        halina.findsNothingInTheWay("the floor with an alert");
        Http.anonymous()
                .post(world.control() + "/calls/" + call + "/hangup", Map.of())
                .success();
        // a screen reader's last word stays, what is seen goes
        halina.page()
                .getByLabel("Beyond their limits")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** @return the caller's leg */
    private String calls(String from) {
        var body = Map.of(
                "from", from,
                "to", world.number(TENANT),
                "press", List.of(Map.of("keys", "1")),
                "voice", Map.of("toneHz", Voice.CUSTOMER.hertz));
        return Http.anonymous()
                .post(world.control() + "/calls", body)
                .success()
                .json()
                .path("callSid")
                .asText();
    }

    private String journal(String call) {
        return world.admin(TENANT)
                .get(world.api(TENANT) + "/interactions/journal?providerCall=" + call)
                .success()
                .body();
    }

    /** @param fact of the journal that names the leg, and in which role */
    private String legOf(String call, String fact, String role) {
        World.eventually(
                fact + " in the journal", SOON, () -> findLeg(call, fact, role).isPresent());
        return findLeg(call, fact, role).orElseThrow();
    }

    private Optional<String> findLeg(String call, String type, String role) {
        return World.stream(world.admin(TENANT)
                        .get(world.api(TENANT) + "/interactions/journal?providerCall=" + call)
                        .success()
                        .json())
                .map(entry -> entry.path("fact"))
                .filter(fact -> fact.path("type").asText().equals(type)
                        && fact.path("role").asText().equals(role))
                .map(fact -> fact.path("providerCallId").asText())
                .findFirst();
    }

    /** Somebody in a window of their own, with a voice of their own. */
    private final class AtWork implements AutoCloseable {
        final Visitor person;
        private final BrowserContext context;

        AtWork(String role, String area, Voice voice) {
            context = chromium.person(ColorScheme.LIGHT, 1280, voice.hertz);
            person = new Visitor(context.newPage(), world.stack());
            person.signIn(TENANT, area, world.emailOf(TENANT, role, 0));
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
