package io.keskus.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import io.keskus.simulator.http.Json;

/** A page in the browser that has a connection for sound, watched by watch.js. */
class Tab {

    final Page page;

    Tab(Page page) {
        this.page = page;
    }

    /** What it hears and says in about so many seconds: packets, lost, heard and spoken (energy as getStats has it). */
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

    /** The strongest frequency that it hears for the next two seconds, in hertz. */
    double pitch() {
        return ((Number) value("pitch()")).doubleValue();
    }

    Object value(String expression) {
        return page.evaluate("() => " + expression);
    }

    void close() {
        page.close();
    }

    private JsonNode measure() {
        return Json.MAPPER.valueToTree(value("measure()"));
    }
}
