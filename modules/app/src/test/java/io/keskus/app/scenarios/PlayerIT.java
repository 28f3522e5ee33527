package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recordings heard in a real browser, and looked after by a supervisor. */
@Tag("integration")
class PlayerIT {
    private static final String TENANT = "outdoor";
    /** Where to put pictures of the pages; nowhere usually. */
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("keskus.pictures")).map(Path::of);

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

    @Test
    void a_supervisor_listens_keeps_and_deletes() throws Exception {
        var talk = talked();
        var call = "interactions/" + talk.substring(talk.lastIndexOf('/') + 1);
        try (var context = chromium.person(ColorScheme.LIGHT, 1280)) {
            var page = context.newPage();
            var liisa = new Visitor(page, world.stack());
            liisa.signIn(TENANT, call, world.emailOf(TENANT, "supervisor", 0));
            plays(page);
            movesByKeyboard(page);
            liisa.findsNothingInTheWay("a call with its recording");
            picture(page, "call");
            keeps(page, liisa);
            seesWhoListened(page, liisa);
            liisa.open(TENANT, "recordings");
            page.locator("button:has(time)").first().click();
            plays(page);
            liisa.findsNothingInTheWay("the list of recordings");
            picture(page, "recordings");
            deletes(page, liisa);
            talks.eventually(talk, "DELETED");
            liisa.open(TENANT, call);
            page.getByText("Asked for by the customer.").first().waitFor();
        }
    }

    @ParameterizedTest
    @MethodSource("io.keskus.app.scenarios.Looks#all")
    void messages_are_heard_on_any_screen(ColorScheme scheme, int width) {
        var message = talks.message("+358401110082", Duration.ofSeconds(4));
        var look = scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
        try (var context = chromium.person(scheme, width)) {
            var page = context.newPage();
            var veikko = new Visitor(page, world.stack());
            veikko.signIn(TENANT, "voicemail", world.emailOf(TENANT, "agent", 1));
            plays(page);
            veikko.findsNothingInTheWay("voicemail " + look);
            picture(page, "voicemail-" + look);
        }
        try (var context = chromium.person(scheme, width)) {
            var page = context.newPage();
            var liisa = new Visitor(page, world.stack());
            liisa.signIn(TENANT, "recordings", world.emailOf(TENANT, "supervisor", 0));
            page.locator("button:has(time)").first().waitFor();
            liisa.findsNothingInTheWay("recordings " + look);
            picture(page, "recordings-" + look);
            liisa.open(TENANT, "interactions/" + message.substring(message.lastIndexOf('/') + 1));
            button(page, "Play").waitFor();
            page.getByText("What happened").first().waitFor();
            liisa.findsNothingInTheWay("the story of a call " + look);
            picture(page, "story-" + look);
        }
    }

    private String talked() throws InterruptedException {
        try (var veikko = world.agent(TENANT, 1, Duration.ofSeconds(9), 1)) {
            veikko.start();
            var call = world.call("+358401110081", TENANT, Optional.empty(), "1");
            var talk = talks.of(call.callSid());
            assertThat(veikko.await(Duration.ofSeconds(90))).isTrue();
            talks.eventually(talk, "STORED");
            return talk;
        }
    }

    /** With sound: the browser fetches parts of it, and its clock runs. */
    private static void plays(Page page) {
        button(page, "Play").click();
        button(page, "Pause").waitFor();
        page.waitForFunction("() => [...document.querySelectorAll('audio')].some(a => a.currentTime > 0.5)");
        var audio = page.locator("audio").first();
        assertThat((Integer) audio.evaluate("a => a.error === null ? 0 : a.error.code"))
                .isZero();
    }

    private static void movesByKeyboard(Page page) {
        button(page, "Pause").click();
        var slider = page.getByRole(AriaRole.SLIDER, named("Position in the recording"));
        slider.focus();
        page.keyboard().press("Home");
        assertThat(slider.getAttribute("aria-valuetext")).startsWith("00:00 of");
        page.keyboard().press("ArrowRight");
        assertThat(slider.getAttribute("aria-valuenow")).isEqualTo("5");
        assertThat((Double) page.locator("audio").first().evaluate("a => a.currentTime + 0.001"))
                .as("read from there by its range")
                .isBetween(4.9, 5.2);
        button(page, "Play").click();
        page.waitForFunction("() => document.querySelector('audio').currentTime > 5.3");
        page.getByText("Customer", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
    }

    private static void keeps(Page page, Visitor liisa) {
        choose(page, "Place a legal hold");
        page.getByLabel("Why").fill("A claim of the customer.");
        liisa.press("Place a legal hold");
        page.getByText("Under legal hold: it is kept").waitFor();
        choose(page, "Lift the legal hold");
        liisa.press("Lift the legal hold");
        page.getByText("Under legal hold: it is kept")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static void seesWhoListened(Page page, Visitor liisa) {
        choose(page, "Who listened");
        page.getByText("on the page of the call").first().waitFor();
        liisa.findsNothingInTheWay("who listened");
        picture(page, "listened");
        page.keyboard().press("Escape");
    }

    private static void deletes(Page page, Visitor liisa) {
        choose(page, "Delete");
        page.getByLabel("Why").fill("Asked for by the customer.");
        liisa.press("Delete for good");
    }

    private static void choose(Page page, String what) {
        button(page, "Hold, delete, who listened").first().click();
        page.getByRole(AriaRole.MENUITEM, named(what)).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name)).first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void picture(Page page, String name) {
        PICTURES.ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true)));
    }
}
