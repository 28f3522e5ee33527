package io.keskus.simulator;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** A tab with the carrier's SDK, unmodified. */
final class Softphone extends Tab {

    Softphone(Page page) {
        super(page);
    }

    /** @param gateway host and port of the simulator's TLS door */
    Softphone start(String token, String gateway, Map<String, Object> options) {
        page.evaluate(
                "([token, gateway, options]) => start(token, gateway, options)", List.of(token, gateway, options));
        return this;
    }

    Softphone register() {
        page.evaluate("() => device.register()");
        await("registered");
        return this;
    }

    /** Registers without waiting for what comes of it. */
    Softphone tryToRegister() {
        page.evaluate("() => { device.register(); }");
        return this;
    }

    void run(String script) {
        page.evaluate("() => { " + script + " }");
    }

    void place(Map<String, String> parameters) {
        page.evaluate("parameters => place(parameters)", parameters);
    }

    /** Takes up a call that another page began. */
    void comeBack(String connectToken) {
        page.evaluate("token => comeBack(token)", connectToken);
    }

    /** Waits until an event of this beginning has happened. */
    void await(String event) {
        try {
            page.waitForFunction("event => events.some(each => each.startsWith(event))", event);
        } catch (RuntimeException e) {
            throw new AssertionError("no " + event + ", but " + events(), e);
        }
    }

    @SuppressWarnings("unchecked")
    List<String> events() {
        return (List<String>) page.evaluate("() => events");
    }
}
