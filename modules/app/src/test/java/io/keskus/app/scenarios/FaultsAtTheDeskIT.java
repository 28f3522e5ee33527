package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.ColorScheme;
import io.keskus.launcher.Http;
import io.keskus.launcher.Keycloak;
import io.keskus.launcher.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever breaks during a talk, what the agent sees is true and the call goes on; judged by the caller's own leg. */
@Tag("integration")
class FaultsAtTheDeskIT {
    private static final String TENANT = "webshop";
    private static final Pattern SOCKET = Pattern.compile(".*/ws/v1.*");
    private static Chromium chromium;

    private final World world = World.running();
    private final List<WebSocketRoute> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean cut;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void a_page_that_is_loaded_again_and_a_socket_that_is_cut() {
        try (var context = chromium.person(ColorScheme.LIGHT, 1280)) {
            var page = context.newPage();
            cuttable(page);
            var zofia = at(page);
            var talk = talks(zofia, "+48512345691");

            page.reload();
            TalkAtTheDesk.isShown(zofia);
            World.eventually("the caller hears the agent again", Duration.ofSeconds(30), talk.caller()::isBack);
            assertThat(talk.caller().hears("held"))
                    .as("the caller heard music meanwhile")
                    .isTrue();
            talk.caller().wasNeverCutOff();

            long devices = devices();
            cut = true;
            sockets.forEach(WebSocketRoute::close);
            zofia.seesText("The connection was lost");
            page.waitForTimeout(Duration.ofSeconds(20).toMillis());
            talk.goesOn();
            cut = false;
            gone(page, "The connection was lost");
            assertThat(devices()).as("the sound never left").isEqualTo(devices);

            talk.ends();
        }
        Settled.everythingIs(world, TENANT);
    }

    @Test
    void a_second_window_says_where_the_sound_is_and_can_bring_it() {
        try (var context = chromium.person(ColorScheme.LIGHT, 1280)) {
            var zofia = at(context.newPage());
            var talk = talks(zofia, "+48512345692");
            var page = context.newPage();
            var second = new Visitor(page, world.stack());
            second.open(TENANT, "desk");
            second.sees("On call");
            second.seesText("The sound is in another window");
            second.findsNothingInTheWay("the desk in a second window");
            second.press("Bring it here");
            TalkAtTheDesk.isShown(second);
            zofia.seesText("The sound is in another window");
            page.close();
            talk.goesOn();
            talk.ends();
        }
        Settled.everythingIs(world, TENANT);
    }

    @Test
    void the_application_is_killed_and_started_again() {
        try (var context = chromium.person(ColorScheme.LIGHT, 1280)) {
            var zofia = at(context.newPage());
            var talk = talks(zofia, "+48512345693");
            long devices = devices();
            world.stack().app().kill9();
            zofia.seesText("The connection was lost");
            world.stack().app().start(Progress.SILENT);
            gone(zofia.page(), "The connection was lost");
            talk.goesOn();
            assertThat(devices()).as("the sound never left").isEqualTo(devices);
            talk.ends();
        }
        Settled.everythingIs(world, TENANT);
    }

    @Test
    void the_talk_moves_to_the_agents_own_telephone_and_back() {
        Http.anonymous()
                .put(world.control() + "/phones/%2B48601000111", Map.of("answerAfterMs", 500))
                .success();
        try (var context = chromium.person(ColorScheme.LIGHT, 1280)) {
            var zofia = at(context.newPage());
            zofia.press("Sound and telephone");
            zofia.fills("My own phone number", "+48601000111");
            zofia.press("Save the number");
            zofia.seesText("+48 601 000 111");
            zofia.press("Close");
            var talk = talks(zofia, "+48512345694");
            zofia.press("Go on by my phone");
            zofia.seesText("You talk by your own phone");
            zofia.findsNothingInTheWay("the desk while talking by telephone");
            World.eventually("the browser is out", Duration.ofSeconds(30), () -> devices() == 0);
            zofia.press("Mute");
            zofia.press("Unmute");
            zofia.press("Back to this window");
            talk.goesOn();
            talk.ends();
        }
        Settled.everythingIs(world, TENANT);
    }

    /** Tokens of half a minute stand for the five minutes, which are waited for with {@code -Dkeskus.long=true}. */
    @Test
    void keycloak_is_away() {
        var keycloak = world.stack().keycloak();
        tokensLive(keycloak, Duration.ofSeconds(30));
        try (var context = chromium.person(ColorScheme.LIGHT, 1280)) {
            var zofia = at(context.newPage());
            var talk = talks(zofia, "+48512345695");
            long devices = devices();
            keycloak.stop();
            zofia.page()
                    .waitForTimeout(Duration.ofSeconds(Boolean.getBoolean("keskus.long") ? 300 : 45)
                            .toMillis());
            zofia.seesText("Signing in is not available just now");
            talk.goesOn();
            assertThat(devices()).as("the sound never left").isEqualTo(devices);
            talk.ends();
            keycloak.start(Progress.SILENT);
        } finally {
            if (keycloak.pid().isEmpty()) {
                keycloak.start(Progress.SILENT);
            }
            tokensLive(keycloak, Duration.ofSeconds(900));
        }
        Settled.everythingIs(world, TENANT);
    }

    private TalkAtTheDesk talks(Visitor agent, String from) {
        return TalkAtTheDesk.begins(world, TENANT, agent, from);
    }

    private Visitor at(Page page) {
        var visitor = new Visitor(page, world.stack());
        visitor.signIn(TENANT, "desk", world.emailOf(TENANT, "agent", 0));
        // who comes back within ten seconds of the test before is ready still
        visitor.takesCalls();
        return visitor;
    }

    /** Lets the page's socket to the app be cut, and keeps it cut. */
    private void cuttable(Page page) {
        page.routeWebSocket(SOCKET, route -> {
            if (cut) {
                route.close();
            } else {
                route.connectToServer();
                sockets.add(route);
            }
        });
    }

    private static void gone(Page page, String text) {
        page.waitForFunction("text => !document.body.innerText.includes(text)", text);
    }

    /** Browsers in a call just now. */
    private long devices() {
        return world.legs(TENANT).stream()
                .filter(leg -> leg.path("category").asText().equals("calls-client"))
                .filter(leg -> !leg.hasNonNull("endedAt"))
                .count();
    }

    private static void tokensLive(Keycloak keycloak, Duration life) {
        var form = Map.of(
                "grant_type", "password",
                "client_id", "admin-cli",
                "username", "admin",
                "password", keycloak.adminPassword());
        var token = Http.anonymous()
                .form(keycloak.address() + "/realms/master/protocol/openid-connect/token", form)
                .success()
                .json()
                .path("access_token")
                .asText();
        Http.bearer(token)
                .put(
                        keycloak.address() + "/admin/realms/" + Keycloak.REALM,
                        Map.of("accessTokenLifespan", life.toSeconds()))
                .expect(204);
    }
}
