package io.keskus.calls.journal;

import io.keskus.platform.Json;

/** Facts as JSON; every schema version ever written can be read. */
final class FactCodec {
    static final int CURRENT_SCHEMA = 1;

    private FactCodec() {}

    static String write(Fact fact) {
        return Json.write(fact);
    }

    /** @throws IllegalStateException when the journal was written by a newer release */
    static Fact read(int schema, String json) {
        if (schema > CURRENT_SCHEMA) {
            throw new IllegalStateException(
                    "a fact of schema " + schema + "; this release reads up to " + CURRENT_SCHEMA);
        }
        return Json.read(json, Fact.class);
    }
}
