package io.keskus.simulator;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A tab with the simulator's own telephone, as a person uses it. */
final class Telephone extends Tab {

    Telephone(Page page) {
        super(page);
    }

    /** Calls the number that is chosen, with a tone for a voice; returns when the call is answered. */
    void call() {
        page.locator("[name=voice][value=tone]").check();
        page.locator("#call").click();
        await("answered");
    }

    void press(String key) {
        page.locator(".pad [data-key=\"" + key + "\"]").click();
    }

    void hangUp() {
        page.locator("#hangup").click();
    }

    /** Waits until the page tells this event of the timeline. */
    void await(String event) {
        told(event)
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    }

    List<String> story() {
        return page.locator("#story li > div").allInnerTexts();
    }

    /** How many connections for sound it has made. */
    int connections() {
        return ((Number) value("connections.length")).intValue();
    }

    String caption() {
        return page.locator("#caption").innerText();
    }

    private Locator told(String event) {
        return page.locator("#story li[data-event=\"" + event + "\"]");
    }
}
