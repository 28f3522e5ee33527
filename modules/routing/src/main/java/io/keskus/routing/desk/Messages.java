package io.keskus.routing.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.acd.AgentState;
import io.keskus.acd.OfferId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.platform.Json;
import io.keskus.platform.PlatformProviders;
import io.keskus.routing.AgentPresence;
import io.keskus.routing.Queue;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What a desk is told, as JSON with version and type. */
public final class Messages {
    private static final int VERSION = 1;

    private Messages() {}

    /** @param members an object */
    public static String of(String type, JsonNode members) {
        var message = message(type);
        message.setAll((ObjectNode) members);
        return message.toString();
    }

    /**
     * @param resumed whether the session goes on where it was lost
     * @param now business time, from which the desk counts
     */
    static String hello(DeskSession session, boolean resumed, Instant now) {
        var message = message("hello")
                .put("session", session.id().toString())
                .put("resumed", resumed)
                .put("member", session.member().id().toString());
        session.agent().ifPresent(agent -> message.put("agent", agent.toString()));
        return message.put("name", session.member().name())
                .put("now", now.toString())
                .toString();
    }

    static String snapshot(String topic, JsonNode content) {
        var message = message("snapshot").put("topic", topic);
        message.set("content", content);
        return message.toString();
    }

    /** @param key what of the topic it is about; newer news about the same replace older ones that wait */
    public static String news(String topic, Optional<String> key, JsonNode content) {
        var message = message("news").put("topic", topic);
        key.ifPresent(about -> message.put("key", about));
        message.set("content", content);
        return message.toString();
    }

    static String pong() {
        return message("pong").toString();
    }

    /** As in messages and answers: {@code away}, {@code ready}, {@code offered}, {@code talking}, {@code wrap-up}. */
    public static String name(AgentState state) {
        return switch (state) {
            case AWAY -> "away";
            case IDLE -> "ready";
            case OFFERED -> "offered";
            case TALKING -> "talking";
            case WRAP_UP -> "wrap-up";
        };
    }

    static String state(AgentPresence presence) {
        var message = message("state").put("state", name(presence.state()));
        presence.reason().ifPresent(reason -> message.put("reason", reason.code()));
        presence.interaction().ifPresent(interaction -> message.put("interaction", interaction.toString()));
        presence.offer().ifPresent(offer -> message.put("offer", offer.toString()));
        message.put("since", presence.since().toString());
        presence.until().ifPresent(until -> message.put("until", until.toString()));
        presence.extension().ifPresent(more -> message.put("extensionSeconds", more.toSeconds()));
        return message.toString();
    }

    /** @param interaction what the offered work belongs to */
    static String offer(
            OfferId offer, InteractionId interaction, Queue queue, Instant deadline, Map<String, Object> preview) {
        var message = message("offer").put("offer", offer.toString()).put("interaction", interaction.toString());
        message.putObject("queue")
                .put("id", queue.id().toString())
                .put("name", queue.name())
                .put("label", queue.label());
        message.put("deadline", deadline.toString());
        message.set("preview", Json.mapper().valueToTree(preview));
        return message.toString();
    }

    /** @param reason {@code timed-out}, {@code declined}, {@code work-withdrawn}, {@code agent-away} … */
    static String offerWithdrawn(String offer, String interaction, String reason) {
        return message("offerWithdrawn")
                .put("offer", offer)
                .put("interaction", interaction)
                .put("reason", reason)
                .toString();
    }

    static String error(Problem problem) {
        try {
            var message = message("error");
            message.set("problem", Json.mapper().readTree(PlatformProviders.problemJson(problem)));
            return message.toString();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem is JSON", impossible);
        }
    }

    private static ObjectNode message(String type) {
        return Json.mapper().createObjectNode().put("v", VERSION).put("type", type);
    }
}
