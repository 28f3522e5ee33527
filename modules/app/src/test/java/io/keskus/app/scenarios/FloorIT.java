package io.keskus.app.scenarios;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import io.keskus.launcher.Http;
import io.keskus.launcher.OutsideCall;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A supervisor in a real browser: sees agents change without loading anything again, and comes when one wants help. */
@Tag("integration")
class FloorIT {
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
    void a_supervisor_sees_the_floor_and_listens_in_where_help_is_wanted() {
        try (var context = chromium.person(ColorScheme.LIGHT, 1280);
                var zofia = world.agent(TENANT, 0, Duration.ofMinutes(20), 1)) {
            var halina = at(context, "floor");
            halina.seesRow("Zofia", "Away");
            zofia.start();
            halina.seesRow("Zofia", "Ready");

            var call = world.call("+48512345681", TENANT, Optional.empty(), "1");
            halina.seesRow("Zofia", "On call");
            world.person(TENANT, "agent")
                    .post(world.api(TENANT) + "/agents/me/help", Map.of("words", "rabat?"))
                    .success();
            halina.seesText("rabat?");
            halina.findsNothingInTheWay("the floor with a raised hand");
            halina.press("Listen in");
            halina.sees("Supervised talk")
                    .getByText("Connected", new Locator.GetByTextOptions().setExact(true))
                    .waitFor();
            World.eventually("a supervisor in the journal", Duration.ofSeconds(30), () -> joins(call));

            Http.anonymous()
                    .post(world.control() + "/calls/" + call.callSid() + "/hangup", Map.of())
                    .success();
            World.eventually("a record", Duration.ofSeconds(60), () -> world.record(TENANT, call.callSid())
                    .isPresent());
        }
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

    private boolean joins(OutsideCall call) {
        return World.stream(world.admin(TENANT)
                        .get(world.api(TENANT) + "/interactions/journal?providerCall=" + call.callSid())
                        .success()
                        .json())
                .map(entry -> entry.path("fact"))
                .anyMatch(fact -> fact.path("type").asText().equals("joined")
                        && fact.path("role").asText().equals("SUPERVISOR"));
    }
}
