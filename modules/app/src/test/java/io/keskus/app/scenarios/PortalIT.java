package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.keskus.launcher.Http;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A tenant admin arranges people and queues in a real browser. */
@Tag("integration")
class PortalIT {
    private static final String TENANT = "credit";
    private static final String EMAIL = "uus@credit.example";
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
    void somebody_is_added_to_a_queue_signs_in_and_gets_a_call() {
        try (var office = chromium.person(ColorScheme.LIGHT, 1280);
                var home = chromium.person(ColorScheme.DARK, 1280)) {
            var page = office.newPage();
            var jaan = new Visitor(page, world.stack());
            jaan.signIn(TENANT, "people", world.emailOf(TENANT, "tenant-admin", 0));
            jaan.follows("Add person");
            jaan.fills("E-mail", EMAIL);
            jaan.fills("Name", "Uus Agent");
            jaan.press("Add person");
            var work = jaan.sees("Skills and queues");
            jaan.checks("Laenud");
            jaan.fills("Name of another skill", "loans");
            jaan.press("Add skill");
            work.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("Save").setExact(true))
                    .click();
            jaan.seesText("Saved.");
            jaan.seesText("skills");
            jaan.press("Give a one-time password");
            var once = page.getByLabel("One-time password").textContent();

            var uus = new Visitor(home.newPage(), world.stack());
            uus.signInFirst(TENANT, "desk", EMAIL, once, "a password of my own 7");
            uus.sees("Away");
            uus.press("Take calls");
            uus.sees("Ready");
            world.call("+37255512346", TENANT, Optional.empty(), "1");
            TalkAtTheDesk.answers(uus);
            TalkAtTheDesk.ends(uus);

            jaan.press("Suspend");
            jaan.seesText("Uus Agent is suspended.");
            jaan.seesText("Suspended: cannot sign in and gets no calls.");
            jaan.press("Undo");
            jaan.sees("Access").getByText("Whoever is suspended cannot sign in").waitFor();
            isMember(false);
            jaan.press("Suspend");
            jaan.seesText("Suspended: cannot sign in and gets no calls.");
            isMember(true);
            assertThat(jaan.sees("History").textContent()).contains("Jaan", "suspended", "queues", "loans");
        }
    }

    private void isMember(boolean suspended) {
        World.eventually("suspended " + suspended, Duration.ofSeconds(20), () -> World.stream(world.admin(TENANT)
                        .get(world.api(TENANT) + "/members")
                        .success()
                        .json()
                        .path("items"))
                .anyMatch(member -> member.path("email").asText().equals(EMAIL)
                        && member.path("suspended").asBoolean() == suspended));
    }

    @Test
    void what_the_portal_changed_is_in_the_files_and_is_not_overwritten_unasked() {
        var email = "uus2@credit.example";
        var id = Pages.join(world, TENANT, email, List.of("supervisor"));
        var config = world.stack().app().address() + "/api/v1/operator/tenants/" + TENANT + "/config";
        var operator = Http.bearer(world.stack().operator().accessToken());
        var exported = operator.get(config).success().json().path("files");
        assertThat(exported.path("people.yaml").asText()).contains(email);
        var same = operator.post(config + "?mode=plan", Map.of("files", exported))
                .success()
                .json();
        assertThat(same.path("changes")).isEmpty();

        var old = Map.of("files", world.tenant(TENANT).files());
        var plan = operator.post(config + "?mode=plan", old).success().json();
        assertThat(plan.path("changes").toString()).contains("- member " + email);
        assertThat(plan.path("overwrites").toString()).contains("member " + email);
        var refused = operator.post(config + "?mode=apply", old);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asText()).isEqualTo("urn:keskus:config-overwrites");
        assertThat(id).isNotEmpty();
    }
}
