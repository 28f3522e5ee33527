package io.keskus.app.scenarios;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What two agents do with a call from their desks, judged by what the carrier's legs heard. */
@Tag("integration")
class CallControlIT {
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
    void a_call_is_held_and_given_to_a_colleague_after_a_word() {
        try (var zofia = desk(0, ColorScheme.LIGHT);
                var piotr = desk(1, ColorScheme.DARK)) {
            zofia.is("Take calls", "Ready");
            var call = world.call("+48512345681", TENANT, Optional.empty(), "1");
            zofia.takes();
            zofia.visitor.press("Hold");
            zofia.visitor.seesText("hears music");
            hears(call.callSid(), "held");
            zofia.visitor.press("Resume");
            hears(call.callSid(), "unheld");
            piotr.is("Take calls", "Ready");
            zofia.visitor.press("Consult");
            zofia.visitor.chooses("Piotr");
            zofia.visitor.findsNothingInTheWay("the dialog to consult");
            zofia.visitor.press("Ask first");
            piotr.takes();
            zofia.visitor.seesText("You talk with Piotr");
            zofia.visitor.press("Complete transfer");
            zofia.visitor.sees("Wrap-up");
            piotr.visitor.press("End call");
            piotr.visitor.sees("Wrap-up");
        }
        Settled.everythingIs(world, TENANT);
    }

    /** Somebody at a desk of their own. */
    private final class AtDesk implements AutoCloseable {
        final Visitor visitor;
        private final BrowserContext context;

        AtDesk(int agent, ColorScheme scheme) {
            context = chromium.person(scheme, 1280);
            visitor = new Visitor(context.newPage(), world.stack());
            visitor.signIn(TENANT, "desk", world.emailOf(TENANT, "agent", agent));
        }

        void is(String button, String state) {
            visitor.press(button);
            visitor.sees(state);
        }

        void takes() {
            visitor.sees("Ringing");
            visitor.press("Answer");
            visitor.sees("On call").getByText("connection").first().waitFor();
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private AtDesk desk(int agent, ColorScheme scheme) {
        return new AtDesk(agent, scheme);
    }

    private void hears(String callSid, String event) {
        World.eventually(
                callSid + " hears " + event,
                Duration.ofSeconds(30),
                () -> Settled.hears(world, TENANT, callSid, event));
    }
}
