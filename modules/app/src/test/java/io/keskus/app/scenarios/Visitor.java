package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.keskus.launcher.Stack;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at the front end: sees headings, presses buttons, opens pages. */
final class Visitor {
    private final Page page;
    private final Stack stack;

    Visitor(Page page, Stack stack) {
        this.page = page;
        this.stack = stack;
    }

    /** Through Keycloak's own pages, and back to the address asked for. */
    void signIn(String tenant, String area, String email) {
        signInAt("/t/" + tenant + "/" + area, email);
        page.waitForURL(address(tenant, area));
    }

    /** The same at any address; where one has nothing to see, the pages lead elsewhere. */
    void signInAt(String path, String email) {
        page.navigate(stack.app().address() + path);
        page.locator("#username").fill(email);
        // with an organization in the scope, the name is asked for before the password
        if (!page.locator("#password").isVisible()) {
            page.locator("#kc-login").click();
        }
        page.locator("#password").fill(stack.demoPassword());
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(stack.app().address()) && !url.contains("signed-in"));
    }

    /** What the navigation leads to, below an address. */
    List<String> areas(String below) {
        page.locator("nav a").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page.locator("nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(link -> link.startsWith(below))
                .map(link -> link.substring(below.length()))
                .toList();
    }

    /** From now on with these colours, in a window of this width. */
    void looks(ColorScheme scheme, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(width, 844);
    }

    /** With a password that holds for one sign-in; Keycloak asks for another one. */
    void signInFirst(String tenant, String area, String email, String once, String chosen) {
        page.navigate(address(tenant, area));
        page.locator("#username").fill(email);
        if (!page.locator("#password").isVisible()) {
            page.locator("#kc-login").click();
        }
        page.locator("#password").fill(once);
        page.locator("#kc-login").click();
        page.locator("#password-new").fill(chosen);
        page.locator("#password-confirm").fill(chosen);
        page.locator("[type=submit]").first().click();
        page.waitForURL(address(tenant, area));
    }

    void open(String tenant, String area) {
        page.navigate(address(tenant, area));
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** Waits until the button may be pressed. */
    void mayPress(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName(button).setExact(true).setDisabled(false))
                .first()
                .waitFor();
    }

    /** Ready for calls, whatever was before. */
    void takesCalls() {
        region("Away").or(region("Ready")).first().waitFor();
        if (region("Away").isVisible()) {
            press("Take calls");
        }
        sees("Ready");
    }

    private Locator region(String name) {
        return page.getByRole(
                AriaRole.REGION, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** One of a list that opens with a field to narrow it. */
    void chooses(String option) {
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    /** One of a few that stand side by side. */
    void presses(String radio) {
        page.getByRole(AriaRole.DIALOG)
                .getByText(radio, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    void writesInto(String field, String text) {
        page.getByLabel(field).first().fill(text);
    }

    /** Waits until the focus is in the field. */
    void isIn(String field) {
        page.waitForFunction(
                "label => { const at = document.activeElement;"
                        + " return at.labels?.[0]?.textContent.startsWith(label) || at.getAttribute('aria-label') === label; }",
                field);
    }

    /** What a screen reader says at once, whatever it says now. */
    void isAlerted(String text) {
        page.locator(".only-heard [role=alert]")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** What a screen reader is told, without anybody looking. */
    void hears(String text) {
        page.locator(".only-heard [role=status]")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** The first button whose name begins so. */
    void pressFirst(String beginning) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^" + beginning)))
                .first()
                .click();
    }

    /** One of a row of choices, as of modes. */
    void switchesTo(String choice) {
        page.locator("label")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + choice + "$")))
                .first()
                .click();
    }

    /** One of a menu. */
    void choosesInMenu(String item) {
        page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    /** Waits until the text is nowhere on the page. */
    void seesNoMore(String text) {
        page.waitForFunction("text => !document.body.innerText.includes(text)", text);
    }

    /** Waits until the line of a table that names somebody says this. */
    void seesRow(String name, String word) {
        page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(name))
                .filter(new Locator.FilterOptions().setHasText(word))
                .first()
                .waitFor();
    }

    void keys(String keys) {
        page.keyboard().press(keys);
    }

    void writes(String text) {
        page.keyboard().insertText(text);
    }

    Page page() {
        return page;
    }

    /** Waits until the focus is on the button. */
    void isAt(String button) {
        page.waitForFunction("text => document.activeElement.textContent === text", button);
    }

    /** Waits until an opened menu has the focus. */
    void isInMenu() {
        page.waitForFunction("() => document.activeElement.closest('[role=menu]') !== null");
    }

    /** Waits for a part of the page that has this name, as "On call". */
    Locator sees(String region) {
        var found = region(region);
        found.waitFor();
        return found;
    }

    void seesHeading(String heading) {
        page.getByRole(
                        AriaRole.HEADING,
                        new GetByRoleOptions().setName(Pattern.compile(heading, Pattern.CASE_INSENSITIVE)))
                .first()
                .waitFor();
    }

    /** Waits for the page's own heading: what it shows is there, or said not to be. */
    void seesAHeading() {
        page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
    }

    void fills(String label, String text) {
        // a field that must be filled has a star behind its label; the browser reads the pattern, and knows no \\Q
        page.getByLabel(Pattern.compile("^" + label.replaceAll("\\W", "\\\\$0") + "\\s*\\*?$"))
                .first()
                .fill(text);
    }

    void checks(String box) {
        page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(box)).check();
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    void seesText(String text) {
        page.getByText(text).first().waitFor();
    }

    /** By the rules of WCAG 2.2 AA and axe's own good practice. */
    void findsNothingInTheWay(String where) {
        // skeletons and spinners are over when nothing loads any more
        page.waitForLoadState();
        page.waitForFunction("() => document.querySelector('[class*=Skeleton-root]') === null");
        List<String> violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
        assertThat(violations).as("axe on %s", where).isEmpty();
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits the window", where)
                .isTrue();
    }

    private String address(String tenant, String area) {
        return stack.app().address() + "/t/" + tenant + "/" + area;
    }
}
