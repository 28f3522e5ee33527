package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import io.keskus.launcher.Http;
import io.keskus.launcher.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An agent's browser tries its line out at the carrier, with the carrier's unmodified library, before anybody calls. */
@Tag("integration")
class LineCheckIT {
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
    void a_test_call_is_measured_kept_and_paid_for_and_is_no_interaction() {
        var email = world.emailOf(TENANT, "agent", 1);
        var interactions = count();
        try (var context = chromium.person(ColorScheme.LIGHT, 1280)) {
            var piotr = at(context, "desk", email);
            piotr.press("Sound and telephone");
            piotr.seesText("You have not made a test call");
            piotr.findsNothingInTheWay("the check of sound and telephone");
            piotr.press("Make a test call");
            piotr.seesText("You should hear music now");
            World.eventually(
                    "a result", Duration.ofSeconds(60), () -> last(email).isPresent());
            piotr.seesText("of 4.5");
            piotr.findsNothingInTheWay("the result of a test call");
        }

        var check = last(email).orElseThrow();
        // ten seconds of music, which go by faster in the scenarios' world
        assertThat(check.path("line").path("seconds").asInt()).isBetween(1, 12);
        assertThat(check.path("line").path("mos").asInt()).isBetween(100, 450);
        assertThat(check.path("microphone").asInt()).isPositive();
        assertThat(World.stream(world.person(TENANT, "supervisor")
                                .get(world.api(TENANT) + "/line-checks")
                                .success()
                                .json()
                                .path("items"))
                        .map(each -> each.path("id").asText()))
                .contains(check.path("id").asText());
        World.eventually("usage of the test call", Duration.ofSeconds(60), this::isMetered);
        assertThat(count()).isEqualTo(interactions);
    }

    @Test
    void a_supervisor_sees_on_the_floor_whose_line_is_not_fit() {
        var email = world.emailOf(TENANT, "agent", 0);
        try (var context = chromium.person(ColorScheme.DARK, 1280)) {
            var halina = at(context, "floor", world.emailOf(TENANT, "supervisor", 0));
            halina.seesRow("Zofia", "Away");
            var begun = agent(email)
                    .post(world.api(TENANT) + "/line-checks", Map.of())
                    .success()
                    .json();
            agent(email)
                    .put(
                            world.api(TENANT) + "/line-checks/"
                                    + begun.path("id").asText(),
                            Map.of("failed", "microphone"))
                    .success();
            halina.seesRow("Zofia", "Line not fit for calls: no microphone");
            halina.findsNothingInTheWay("the floor with an unfit line");
        }
    }

    private Visitor at(BrowserContext context, String area, String email) {
        var visitor = new Visitor(context.newPage(), world.stack());
        visitor.signIn(TENANT, area, email);
        return visitor;
    }

    private Http agent(String email) {
        return Http.bearer(Tokens.ofUser(
                        world.stack().keycloak().issuer(), email, world.stack().demoPassword(), TENANT)
                .accessToken());
    }

    private Optional<JsonNode> last(String email) {
        return World.stream(agent(email)
                        .get(world.api(TENANT) + "/line-checks/own")
                        .success()
                        .json()
                        .path("items"))
                .findFirst();
    }

    private boolean isMetered() {
        var now = Clock.systemUTC().instant();
        var period = "from=" + now.minus(Duration.ofDays(2)) + "&until=" + now.plus(Duration.ofDays(2));
        return World.stream(world.admin(TENANT)
                        .get(world.api(TENANT) + "/usage?" + period)
                        .success()
                        .json()
                        .path("items"))
                .anyMatch(usage -> usage.path("meter").asText().equals("agent-leg-minutes")
                        && usage.path("interaction").isNull());
    }

    private int count() {
        return world.admin(TENANT)
                .get(world.api(TENANT) + "/interactions?size=200")
                .success()
                .json()
                .path("items")
                .size();
    }
}
