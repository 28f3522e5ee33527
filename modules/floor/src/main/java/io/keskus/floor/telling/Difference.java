package io.keskus.floor.telling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.floor.view.FloorNow;
import io.keskus.platform.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The floor in parts that are told one by one: {@code agent:…}, {@code queue:…}, {@code alert:…}, {@code help:…}. A part
 * that is gone is told as {@code null}.
 */
record Difference(Map<String, JsonNode> parts) {
    static final Difference NOTHING = new Difference(Map.of());

    static Difference of(FloorNow floor) {
        var parts = new LinkedHashMap<String, JsonNode>();
        floor.parts().forEach((key, part) -> parts.put(key, Json.mapper().valueToTree(part)));
        return new Difference(parts);
    }

    /** What of this is not as it was before, in the form in which it is told, by key. */
    Map<String, ObjectNode> since(Difference before, FloorNow floor) {
        var news = new LinkedHashMap<String, ObjectNode>();
        parts.forEach((key, part) -> {
            if (!part.equals(before.parts.get(key))) {
                news.put(key, news(key, part, floor));
            }
        });
        before.parts.keySet().stream()
                .filter(key -> !parts.containsKey(key))
                .forEach(key -> news.put(key, news(key, null, floor)));
        return news;
    }

    private static ObjectNode news(String key, JsonNode part, FloorNow floor) {
        var news = Json.mapper()
                .createObjectNode()
                .put("now", floor.now().toString())
                .put("dayBegan", floor.dayBegan().toString());
        news.set(key.substring(0, key.indexOf(':')), part);
        return news;
    }
}
