package io.keskus.telephony.webhooks;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code application/x-www-form-urlencoded}, in UTF-8. */
final class Form {
    private static final int MOST_FIELDS = 500;

    private Form() {}

    /** Fields in order, each with all its values. @throws IllegalArgumentException when it is no such form */
    static Map<String, List<String>> parse(String body) {
        var fields = new LinkedHashMap<String, List<String>>();
        if (body.isEmpty()) {
            return fields;
        }
        int count = 0;
        for (var pair : body.split("&")) {
            if (++count > MOST_FIELDS) {
                throw new IllegalArgumentException("more than " + MOST_FIELDS + " fields");
            }
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                var name = decode(equals < 0 ? pair : pair.substring(0, equals));
                var value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                fields.computeIfAbsent(name, fresh -> new ArrayList<>()).add(value);
            }
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
