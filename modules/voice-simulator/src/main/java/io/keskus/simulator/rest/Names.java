package io.keskus.simulator.rest;

import java.util.Locale;

/** Names of REST parameters as JSON fields. */
final class Names {

    private Names() {}

    static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
