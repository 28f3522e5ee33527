package io.keskus.simulator.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Form-encoded text, as in bodies and queries. */
public final class Forms {

    private Forms() {}

    /** Names with their values, in the order of the text. */
    public static Map<String, List<String>> parse(String text) {
        var fields = new LinkedHashMap<String, List<String>>();
        if (text == null || text.isEmpty()) {
            return fields;
        }
        for (var pair : text.split("&")) {
            int equals = pair.indexOf('=');
            var name = decode(equals < 0 ? pair : pair.substring(0, equals));
            var value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            fields.computeIfAbsent(name, each -> new ArrayList<>()).add(value);
        }
        return fields;
    }

    /** One piece of it, unharmed when it is not properly encoded. */
    public static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
