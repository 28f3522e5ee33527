package io.keskus.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import io.keskus.simulator.http.Json;
import java.util.List;
import java.util.Map;

/** A tab with the carrier's SDK, unmodified. */
final class Softphone {

    private final Page page;

    Softphone(Page page) {
        this.page = page;
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

    void run(String script) {
        page.evaluate("() => { " + script + " }");
    }

    void place(Map<String, String> parameters) {
        page.evaluate("parameters => place(parameters)", parameters);
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

    /** packets, lost, heard and spoken (energy as getStats has it). */
    JsonNode measure() {
        return Json.MAPPER.valueToTree(page.evaluate("() => measure()"));
    }

    /** What it hears and says in about so many seconds. */
    JsonNode measureFor(int seconds) {
        var before = measure();
        page.waitForTimeout(seconds * 1000.0);
        var after = measure();
        var difference = Json.MAPPER.createObjectNode();
        after.fieldNames()
                .forEachRemaining(name -> difference.put(
                        name, after.path(name).asDouble() - before.path(name).asDouble()));
        return difference;
    }

    Object value(String expression) {
        return page.evaluate("() => " + expression);
    }
}
