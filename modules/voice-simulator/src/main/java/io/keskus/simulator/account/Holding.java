package io.keskus.simulator.account;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A phone number (PN…) or a TwiML application (AP…) that an account holds.
 *
 * @param fields what was set over REST, under the names of the REST parameters
 */
public record Holding(String sid, String accountSid, Map<String, String> fields, Instant created, Instant updated) {

    /** A field as it was set, empty when it was not. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** A field, or something else when it was not set or is empty. */
    public String field(String name, String otherwise) {
        var value = field(name);
        return value.isEmpty() ? otherwise : value;
    }

    /** The same with some fields set anew; the others stay. */
    public Holding changed(Map<String, String> changes, Instant now) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(changes);
        var owner = changes.getOrDefault("AccountSid", accountSid);
        all.remove("AccountSid");
        return new Holding(sid, owner, all, created, now);
    }
}
