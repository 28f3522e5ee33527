package io.keskus.app.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.launcher.Http;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the tenant is billed for, beside what the carrier's usage records say. */
final class Usage {
    private Usage() {}

    /** The rated lines of a call. */
    static List<JsonNode> of(World world, String slug, String interaction) {
        return World.stream(world.admin(slug)
                        .get(world.api(slug) + "/interactions/" + interaction + "/usage")
                        .success()
                        .json()
                        .path("usage"))
                .toList();
    }

    /** Minutes by the carrier's category, from its usage records. */
    static Map<String, Long> carrier(World world, String slug) {
        var minutes = new TreeMap<String, Long>();
        var all = Http.anonymous().get(world.control() + "/usage").success().json();
        all.path(world.account(slug)).fields().forEachRemaining(category -> {
            if (!category.getKey().equals("calls")
                    && category.getValue().path("minutes").asLong() > 0) {
                minutes.put(
                        category.getKey(), category.getValue().path("minutes").asLong());
            }
        });
        return minutes;
    }
}
