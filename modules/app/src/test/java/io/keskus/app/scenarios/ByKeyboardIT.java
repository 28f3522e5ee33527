package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A whole call without a mouse and without looking: every step by keys, and each is told. */
@Tag("integration")
class ByKeyboardIT {
    private static final String TENANT = "outdoor";
    private static final String CALLER = "+358401110091";
    private static final int MOST_STOPS = 80;
    private static Chromium chromium;

    private final World world = World.running();
    private final RecordedTalks talks = new RecordedTalks(world, TENANT);

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
    void a_call_is_answered_held_handed_over_wrapped_up_found_again_and_heard() {
        try (var first = chromium.person(ColorScheme.LIGHT, 1280);
                var second = chromium.person(ColorScheme.DARK, 1280)) {
            var ana = desk(first, 0);
            var veikko = desk(second, 1);
            becomesReady(ana);
            var call = world.call(CALLER, TENANT, Optional.empty(), "1");
            ana.isAlerted("is calling, queue Myynti");
            answers(ana);
            var talk = talks.of(call.callSid());
            holdsAndResumes(ana);
            becomesReady(veikko);
            asksFirst(ana, "Veikko");
            veikko.isAlerted("is calling, queue Myynti");
            answers(veikko);
            ana.hears("Veikko has joined.");
            tabsTo(ana.page(), "Complete transfer");
            ana.keys("Enter");
            ana.hears("The call was transferred.");
            ana.hears("You are: Wrap-up");
            veikko.hears("You lead the call now.");
            savesWrapUp(ana);

            ends(veikko);
            savesWrapUp(veikko);
            talks.eventually(talk, "STORED");
            findsTheCaller(ana);
            opensTheCall(ana);
            hearsItsRecording(ana);
        }
    }

    private Visitor desk(BrowserContext context, int agent) {
        var visitor = new Visitor(context.newPage(), world.stack());
        visitor.signIn(TENANT, "desk", world.emailOf(TENANT, "agent", agent));
        visitor.hears("You are: Away");
        return visitor;
    }

    private static void becomesReady(Visitor agent) {
        agent.keys("Alt+Shift+KeyP");
        agent.isInMenu();
        agent.keys("ArrowDown");
        agent.keys("Enter");
        agent.hears("You are: Ready");
    }

    private static void answers(Visitor agent) {
        agent.keys("Alt+Shift+KeyA");
        agent.hears("You are: On call");
        agent.sees("On call").getByText("connection").first().waitFor();
    }

    private static void holdsAndResumes(Visitor agent) {
        agent.mayPress("Hold");
        agent.keys("Alt+Shift+KeyH");
        agent.hears("is on hold.");
        agent.mayPress("Resume");
        agent.keys("Alt+Shift+KeyH");
        agent.hears("is back from hold.");
    }

    private static void asksFirst(Visitor agent, String colleague) {
        agent.mayPress("Consult");
        agent.keys("Alt+Shift+KeyC");
        agent.isIn("Name, skill or queue");
        agent.writes(colleague);
        agent.keys("Enter");
        agent.isAt("Ask first");
        agent.keys("Enter");
        agent.hears(colleague + " is asked.");
    }

    private static void ends(Visitor agent) {
        agent.keys("Alt+Shift+KeyE");
        agent.isAt("End call");
        agent.keys("Enter");
        agent.hears("You are: Wrap-up");
    }

    private static void savesWrapUp(Visitor agent) {
        agent.sees("Wrap-up");
        agent.keys("Alt+Shift+KeyW");
        agent.hears("You are: Ready");
    }

    private static void findsTheCaller(Visitor agent) {
        agent.keys("Control+KeyK");
        agent.isIn("Find a page or an action");
        agent.writes(CALLER);
        agent.seesText("Contacts");
        arrowsTo(agent.page(), "No name yet");
        agent.keys("Enter");
        agent.seesHeading("What happened so far");
    }

    private static void opensTheCall(Visitor agent) {
        agent.seesText("Call to sales");
        tabsTo(agent.page(), "Call to sales");
        agent.keys("Enter");
        agent.seesHeading("#\\d+ Call to sales");
    }

    private static void hearsItsRecording(Visitor agent) {
        agent.seesHeading("Recordings");
        agent.page().getByLabel("Position in the recording").waitFor();
        tabsTo(agent.page(), "Play");
        agent.keys("Enter");
        agent.page().waitForFunction("() => [...document.querySelectorAll('audio')].some(a => a.currentTime > 0.5)");
        assertThat(agent.page().evaluate("() => document.activeElement.getAttribute('aria-label')"))
                .isEqualTo("Pause");
    }

    /** From one thing to the next with the tabulator, until what has the focus is called so. */
    private static void tabsTo(Page page, String name) {
        for (int at = 0; at < MOST_STOPS; at++) {
            page.keyboard().press("Tab");
            var here = (String) page.evaluate("() => { const at = document.activeElement;"
                    + " return at.getAttribute('aria-label') ?? at.textContent; }");
            if (here != null && here.contains(name)) {
                return;
            }
        }
        throw new AssertionError("the tabulator does not lead to " + name);
    }

    /** Down a list that follows the arrow keys, until what is marked is called so. */
    private static void arrowsTo(Page page, String name) {
        page.locator("button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .waitFor();
        for (int at = 0; at < MOST_STOPS; at++) {
            page.keyboard().press("ArrowDown");
            if (page.locator("[data-selected]")
                            .filter(new Locator.FilterOptions().setHasText(name))
                            .count()
                    > 0) {
                return;
            }
        }
        throw new AssertionError("the arrow keys do not lead to " + name);
    }
}
