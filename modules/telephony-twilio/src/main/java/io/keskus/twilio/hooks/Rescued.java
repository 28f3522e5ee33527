package io.keskus.twilio.hooks;

import io.keskus.telephony.MalformedWebhook;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields in the address of a question that the carrier asks again after it got no answer: a redirect does not bring the
 * form of the first request, so the document of rescue (see the README) writes what matters behind {@code rescued=1}. The
 * signature is over the address too.
 */
final class Rescued {
    private static final String MARK = "rescued=1";

    private Rescued() {}

    static Optional<String> field(String url, String name) {
        return fields(url)
                .filter(field -> field[0].equals(name))
                .map(field -> decode(name, field[1]))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** All of them, as they were when the carrier asked first. */
    static Map<String, String> all(String url) {
        var all = new HashMap<String, String>();
        fields(url).forEach(field -> all.putIfAbsent(field[0], decode(field[0], field[1])));
        all.values().removeIf(String::isBlank);
        return all;
    }

    private static Stream<String[]> fields(String url) {
        int query = url.indexOf('?');
        if (query < 0 || url.indexOf(MARK, query) < 0) {
            return Stream.of();
        }
        // the document puts "?" behind an address that may have a query already
        return Stream.of(url.substring(query + 1).split("[?&]"))
                .filter(field -> field.indexOf('=') > 0)
                .map(field -> field.split("=", 2));
    }

    private static String decode(String name, String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new MalformedWebhook(name + ": not in the form it has to have");
        }
    }
}
