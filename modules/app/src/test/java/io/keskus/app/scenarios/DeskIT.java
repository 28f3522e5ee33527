package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An agent's work in a real browser, with the carrier's unmodified library and real sound. */
@Tag("integration")
class DeskIT {
    private static final String TENANT = "webshop";
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
    void an_agent_answers_talks_and_wraps_up_by_mouse() {
        try (var context = chromium.person(ColorScheme.LIGHT, 1280)) {
            var zofia = at(context, "desk", world.emailOf(TENANT, "agent", 0));
            zofia.sees("Away");
            zofia.findsNothingInTheWay("the desk while away");
            zofia.press("Take calls");
            zofia.sees("Ready");

            var call = world.call("+48512345671", TENANT, Optional.empty(), "1");
            zofia.sees("Ringing");
            zofia.seesText("+48 512 345 671");
            zofia.findsNothingInTheWay("the desk while it rings");
            zofia.press("Answer");

            var talk = zofia.sees("On call");
            talk.getByText("connection").first().waitFor();
            zofia.findsNothingInTheWay("the desk in a talk");
            zofia.press("Mute");
            zofia.press("Unmute");
            zofia.press("End call");

            zofia.sees("Wrap-up");
            zofia.press("01:00 more");
            zofia.seesText("This wrap-up was extended; it cannot be again.");
            zofia.findsNothingInTheWay("the desk in wrap-up");
            zofia.press("Save and be ready");
            zofia.sees("Ready");
            isRecorded(call.callSid(), "solved");
        }
    }

    @Test
    void the_same_goes_by_keyboard_alone() {
        try (var context = chromium.person(ColorScheme.DARK, 1280)) {
            var piotr = at(context, "desk", world.emailOf(TENANT, "agent", 1));
            piotr.sees("Away");
            piotr.keys("Alt+Shift+KeyP");
            piotr.isInMenu();
            piotr.keys("ArrowDown");
            piotr.keys("Enter");
            piotr.sees("Ready");

            var call = world.call("+48512345672", TENANT, Optional.empty(), "1");
            piotr.sees("Ringing");
            piotr.keys("Alt+Shift+KeyA");
            piotr.sees("On call").getByText("connection").first().waitFor();
            piotr.findsNothingInTheWay("the desk in a talk, dark");
            piotr.keys("Alt+Shift+KeyN");
            piotr.writes("Asks for the size of a tent.");
            piotr.keys("Alt+Shift+KeyE");
            piotr.isAt("End call");
            piotr.keys("Enter");
            piotr.sees("Wrap-up");
            piotr.keys("Alt+Shift+KeyW");
            piotr.sees("Ready");
            isRecorded(call.callSid(), "solved");
            piotr.open(TENANT, "tickets");
            piotr.seesText("Asks for the size of a tent.");
        }
    }

    private Visitor at(BrowserContext context, String area, String email) {
        var visitor = new Visitor(context.newPage(), world.stack());
        visitor.signIn(TENANT, area, email);
        return visitor;
    }

    private void isRecorded(String callSid, String disposition) {
        World.eventually("a record", Duration.ofSeconds(30), () -> world.record(TENANT, callSid)
                .filter(record -> record.hasNonNull("disposition"))
                .isPresent());
        var record = world.record(TENANT, callSid).orElseThrow();
        assertThat(record.path("outcome").asText()).isEqualTo("ANSWERED");
        assertThat(record.path("disposition").asText()).isEqualTo(disposition);
    }
}
