package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.keskus.launcher.Http;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One person of two companies has both open, in two tabs of one browser: nothing of one is in the other. */
@Tag("integration")
class TwoTenantsInOneBrowserIT {
    private static final String EMAIL = "both@freelance.example";
    private static final List<String> ROLES = List.of("agent", "tenant-admin");
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
        Settled.hangUpAll(world, "outdoor");
        brand("credit", "", "");
    }

    @Test
    void two_tenants_in_two_tabs_of_one_browser_never_mix() {
        var atOutdoor = Pages.join(world, "outdoor", EMAIL, ROLES);
        var atCredit = Pages.join(world, "credit", EMAIL, ROLES);
        try (var browser = chromium.person(ColorScheme.LIGHT, 1280)) {
            var first = new WatchedTab(browser.newPage());
            new Visitor(first.page, world.stack()).signIn("outdoor", "people", EMAIL);
            var second = new WatchedTab(browser.newPage());
            // the same person is signed in already, and is not asked again
            second.page.navigate(world.stack().app().address() + "/t/credit/people");
            first.shows("Tunturi Outdoor Oy", "oskar@outdoor.example", "credit.example");
            second.shows("Kalda Hoiu-laenuühistu", "jaan@credit.example", "outdoor.example");
            first.page.reload();
            first.shows("Tunturi Outdoor Oy", "oskar@outdoor.example", "credit.example");

            first.isOf("outdoor", atOutdoor, atCredit);
            second.isOf("credit", atCredit, atOutdoor);
            // another tenant's thing under one's own address is not there
            first.page.navigate(world.stack().app().address() + "/t/outdoor/people/" + atCredit);
            first.page.getByText("this tenant has no member").waitFor();
            first.isOf("outdoor", atOutdoor, atCredit);
        }
    }

    @Test
    void a_call_rings_in_its_own_tenants_tab_alone_and_each_tab_has_its_own_brand() {
        var self = Pages.join(world, "outdoor", EMAIL, ROLES);
        Pages.join(world, "credit", EMAIL, ROLES);
        takesCallsOf("outdoor", "sales", self);
        brand("credit", "Kalda Desk", "#7a1f5c");
        try (var browser = chromium.person(ColorScheme.LIGHT, 1280)) {
            var first = new WatchedTab(browser.newPage());
            var atOutdoor = new Visitor(first.page, world.stack());
            atOutdoor.signIn("outdoor", "desk", EMAIL);
            var second = new WatchedTab(browser.newPage());
            var atCredit = new Visitor(second.page, world.stack());
            atCredit.open("credit", "desk");
            atCredit.seesText("Kalda Desk");
            assertThat(first.page.locator("body").textContent()).doesNotContain("Kalda Desk");
            assertThat(brandIn(first)).isNotEmpty().isNotEqualTo(brandIn(second));

            atOutdoor.takesCalls();
            var call = world.call("+358401110093", "outdoor", Optional.empty(), "1");
            atOutdoor.sees("Ringing");
            var talk = new RecordedTalks(world, "outdoor").of(call.callSid());
            var interaction = talk.substring(talk.lastIndexOf('/') + 1);
            atOutdoor.press("Answer");
            atOutdoor.sees("On call").getByText("connection").first().waitFor();
            assertThat(first.heardOf(interaction)).isNotEmpty();
            assertThat(second.heardOf(interaction)).isEmpty();
            assertThat(second.page.locator("body").textContent()).doesNotContain("On call", "Ringing", "+358 401");
            atOutdoor.press("End call");
            atOutdoor.sees("Wrap-up");
            atOutdoor.press("Save and be ready");
            atOutdoor.sees("Ready");
        }
    }

    private static String brandIn(WatchedTab tab) {
        return (String)
                tab.page.evaluate("() => getComputedStyle(document.documentElement).getPropertyValue('--brand')");
    }

    private void takesCallsOf(String tenant, String queue, String agent) {
        var id = World.stream(world.admin(tenant)
                        .get(world.api(tenant) + "/queues")
                        .success()
                        .json()
                        .path("items"))
                .filter(each -> each.path("name").asText().equals(queue))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        world.admin(tenant)
                .post(world.api(tenant) + "/queues/" + id + "/members", Map.of("agents", List.of(agent)))
                .success();
        var profile = world.api(tenant) + "/agent-profiles/" + agent;
        Http admin = world.admin(tenant);
        var now = admin.get(profile).success().json();
        admin.patch(profile, "\"" + now.path("version").asText() + "\"", "{\"skills\": {\"" + queue + "\": 5}}")
                .success();
    }

    private void brand(String tenant, String name, String colour) {
        var branding = world.api(tenant) + "/branding";
        Http admin = world.admin(tenant);
        var now = admin.get(branding).success().json();
        var change = "{\"productName\":\"" + name + "\",\"colour\":\"" + colour + "\"}";
        admin.patch(branding, "\"" + now.path("version").asText() + "\"", change)
                .success();
    }
}
