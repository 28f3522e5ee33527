package io.keskus.simulator.control;

import io.keskus.simulator.http.Forms;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.http.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents that the carrier itself keeps and serves, as the real one's TwiML Bins: what a fallback URL points to, since
 * they answer when the customer's server does not. {@code {{Name}}} stands for a parameter of the request.
 */
final class Bins {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([A-Za-z0-9_]+)\\s*}}");

    private final Map<String, String> bins = new LinkedHashMap<>();

    Reply put(Request request) {
        var name = request.path().get("name");
        put(name, request.body());
        return Reply.json(200, Map.of("path", "/_sim/bins/" + name));
    }

    void put(String name, String document) {
        bins.put(name, document);
    }

    Map<String, String> all() {
        return Map.copyOf(bins);
    }

    Reply serve(Request request) {
        var name = request.path().get("name");
        var text = bins.get(name);
        if (text == null) {
            throw new NotThere("no bin " + name);
        }
        var filled = PLACE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(escaped(value(request, match.group(1)))));
        return new Reply.Answer(200, "application/xml; charset=utf-8", filled);
    }

    private static String value(Request request, String name) {
        return request.field(name)
                .or(() -> request.asked(name))
                .or(() -> Forms.parse(request.body()).getOrDefault(name, List.of()).stream()
                        .findFirst())
                .orElse("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
