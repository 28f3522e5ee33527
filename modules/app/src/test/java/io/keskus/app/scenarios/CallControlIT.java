package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.keskus.launcher.Http;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What two agents do with calls from their desks, judged by what the carrier's legs went through. */
@Tag("integration")
class CallControlIT {
    private static final String TENANT = "webshop";
    private static final Duration LATE = Duration.ofSeconds(2);
    private static final String OUTSIDE = "+48221234567";
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
    void a_call_is_held_talked_over_with_a_colleague_and_given_away() {
        try (var zofia = new AtDesk(0, ColorScheme.LIGHT);
                var piotr = new AtDesk(1, ColorScheme.DARK)) {
            zofia.desk.takesCalls();
            var call = world.call("+48512345681", TENANT, Optional.empty(), "1");
            zofia.answers();
            zofia.desk.press("Hold");
            zofia.desk.seesText("hears music");
            hears(call.callSid(), "held");
            zofia.desk.findsNothingInTheWay("the desk with the customer on hold");
            zofia.desk.press("Resume");
            hears(call.callSid(), "unheld");

            piotr.desk.takesCalls();
            zofia.desk.press("Consult");
            zofia.desk.chooses("Piotr");
            zofia.desk.findsNothingInTheWay("the dialog to consult");
            zofia.desk.writesInto("A word for the colleague", "Wants to send it back after 30 days");
            zofia.desk.press("Ask first");
            piotr.desk.sees("Ringing");
            piotr.desk.seesText("Wants to send it back after 30 days");
            piotr.answers();
            zofia.desk.seesText("You talk with Piotr");
            zofia.desk.findsNothingInTheWay("the desk in a consultation");
            zofia.desk.press("Swap");
            zofia.desk.seesText("Piotr waits");
            zofia.desk.press("All together");
            zofia.desk.seesText("All hear each other");
            piotr.desk.seesText("All hear each other");
            zofia.desk.press("Leave, they talk on");
            zofia.desk.sees("Wrap-up");
            piotr.desk.press("End call");
            piotr.desk.sees("Wrap-up");
            assertThat(journal(call.callSid())).contains("\"held\"", "\"resumed\"", "\"transferred\"", "warm");
        }
        Settled.everythingIs(world, TENANT);
    }

    @Test
    void the_same_keys_hold_a_call_and_give_it_to_a_queue_without_a_mouse() {
        try (var zofia = new AtDesk(0, ColorScheme.DARK)) {
            zofia.desk.takesCalls();
            var call = world.call("+48512345682", TENANT, Optional.empty(), "1");
            zofia.desk.sees("Ringing");
            zofia.desk.keys("Alt+Shift+KeyA");
            TalkAtTheDesk.isShown(zofia.desk);
            zofia.desk.keys("Alt+Shift+KeyH");
            hears(call.callSid(), "held");
            zofia.desk.hears("is on hold");
            zofia.desk.keys("Alt+Shift+KeyH");
            hears(call.callSid(), "unheld");
            zofia.desk.keys("Alt+Shift+KeyT");
            zofia.desk.isIn("Name, skill or queue");
            zofia.desk.keys("Shift+Tab");
            zofia.desk.keys("ArrowRight");
            zofia.desk.keys("Tab");
            zofia.desk.isIn("Name of the queue");
            zofia.desk.writes("zwr");
            zofia.desk.keys("Enter");
            zofia.desk.isAt("Transfer now");
            zofia.desk.keys("Enter");
            zofia.desk.sees("Wrap-up");
            zofia.desk.keys("Alt+Shift+KeyW");
            zofia.desk.sees("Ringing");
            zofia.desk.seesText("Transferred by Zofia");
            zofia.desk.keys("Alt+Shift+KeyA");
            TalkAtTheDesk.isShown(zofia.desk);
            zofia.desk.keys("Alt+Shift+KeyE");
            zofia.desk.isAt("End call");
            zofia.desk.keys("Enter");
            zofia.desk.sees("Wrap-up");
        }
        Settled.everythingIs(world, TENANT);
    }

    @Test
    void an_agent_calls_a_number_and_a_colleague() {
        var phone = world.control() + "/phones/" + OUTSIDE;
        Http.anonymous().put(phone, Map.of("manual", true)).success();
        try (var zofia = new AtDesk(0, ColorScheme.LIGHT);
                var piotr = new AtDesk(1, ColorScheme.LIGHT)) {
            zofia.desk.press("Call somebody");
            zofia.desk.writesInto("Number to call", "112");
            zofia.desk.press("Call now");
            zofia.desk.seesText("Emergency numbers are not called from here");
            zofia.desk.writesInto("Number to call", "22 123 45 67");
            zofia.desk.findsNothingInTheWay("the dialog to call somebody");
            zofia.desk.press("Call now");
            zofia.desk.seesText("It rings at the other side");
            answerOutside();
            zofia.desk.seesText("hears you");
            zofia.desk.press("End call");
            zofia.desk.sees("Wrap-up");
            zofia.desk.press("Save and be ready");

            piotr.desk.takesCalls();
            zofia.hearsTheNewsBeforeTheAnswerTo("**/internal-calls");
            zofia.desk.press("Call somebody");
            zofia.desk.presses("Colleague");
            zofia.desk.chooses("Piotr");
            zofia.desk.press("Call now");
            piotr.desk.sees("Ringing");
            piotr.desk.seesText("A colleague calls");
            piotr.answers();
            zofia.desk.seesText("Piotr hears you");
            piotr.desk.press("End call");
            piotr.desk.sees("Ready");
            zofia.desk.takesCalls();
        }
        Settled.everythingIs(world, TENANT);
        World.eventually("records of both", Duration.ofSeconds(30), () -> directions()
                .containsAll(List.of("outbound", "internal")));
    }

    private List<String> directions() {
        var records = world.admin(TENANT)
                .get(world.api(TENANT) + "/interactions?size=20")
                .success()
                .json()
                .path("items");
        return World.stream(records)
                .map(record -> record.path("direction").asText())
                .toList();
    }

    private void answerOutside() {
        World.eventually(
                "it rings outside", Duration.ofSeconds(60), () -> ringing().isPresent());
        var leg = ringing().orElseThrow();
        Http.anonymous()
                .post(world.control() + "/calls/" + leg.path("callSid").asText() + "/answer", Map.of())
                .success();
    }

    private Optional<JsonNode> ringing() {
        return world.legs(TENANT).stream()
                .filter(leg -> leg.path("to").asText().equals(OUTSIDE))
                .filter(leg -> leg.path("status").asText().equals("ringing"))
                .findFirst();
    }

    private void hears(String callSid, String event) {
        World.eventually(
                callSid + " is " + event, Duration.ofSeconds(60), () -> Settled.hears(world, TENANT, callSid, event));
    }

    private String journal(String callSid) {
        return world.admin(TENANT)
                .get(world.api(TENANT) + "/interactions/journal?providerCall=" + callSid)
                .success()
                .body();
    }

    /** Somebody at a desk of their own. */
    private final class AtDesk implements AutoCloseable {
        final Visitor desk;
        private final BrowserContext context;

        AtDesk(int agent, ColorScheme scheme) {
            context = chromium.person(scheme, 1280);
            desk = new Visitor(context.newPage(), world.stack());
            desk.signIn(TENANT, "desk", world.emailOf(TENANT, "agent", agent));
        }

        /** What is told over the socket is there long before the answer to the request that caused it. */
        void hearsTheNewsBeforeTheAnswerTo(String requests) {
            desk.page().route(requests, route -> {
                var answer = route.fetch();
                LockSupport.parkNanos(LATE.toNanos());
                route.fulfill(new Route.FulfillOptions().setResponse(answer));
            });
        }

        void answers() {
            TalkAtTheDesk.answers(desk);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
