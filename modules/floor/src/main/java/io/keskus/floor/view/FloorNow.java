package io.keskus.floor.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The floor at one moment.
 *
 * @param now business time, from which timers count
 * @param dayBegan when today began in the tenant's time zone
 * @param agents by name
 * @param queues by name
 * @param help raised hands, the oldest first
 * @param alerts what is beyond its limit
 * @param messages how many receivers today's messages have, and how many of those have read theirs
 * @param next when, if nothing happens meanwhile, the floor looks different
 */
public record FloorNow(
        Instant now,
        Instant dayBegan,
        List<FloorAgent> agents,
        List<FloorQueue> queues,
        List<FloorHelp> help,
        List<FloorAlert> alerts,
        FloorMail messages,
        @JsonIgnore Instant next) {
    public FloorNow {
        agents = List.copyOf(agents);
        queues = List.copyOf(queues);
        help = List.copyOf(help);
        alerts = List.copyOf(alerts);
    }

    /** Each thing on it under a key of its own, as {@code agent:0199…}: what is told one by one. */
    public Map<String, Object> parts() {
        var parts = new LinkedHashMap<String, Object>();
        agents.forEach(agent -> parts.put("agent:" + agent.agent(), agent));
        queues.forEach(queue -> parts.put("queue:" + queue.queue(), queue));
        help.forEach(hand -> parts.put("help:" + hand.id(), hand));
        alerts.forEach(alert -> parts.put("alert:" + alert.id(), alert));
        parts.put("messages:sent", messages);
        return parts;
    }
}
