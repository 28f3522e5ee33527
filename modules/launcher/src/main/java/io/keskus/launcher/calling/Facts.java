package io.keskus.launcher.calling;

import com.fasterxml.jackson.databind.JsonNode;

/** The app's journal, records and usage in words; what the carrier tells better is left out. */
final class Facts {
    private Facts() {}

    /** A few words, or nothing. */
    static String tell(JsonNode fact) {
        return switch (fact.path("type").asText()) {
            case "queued" -> "queue " + text(fact, "name") + ": in the queue";
            case "place-told" -> "queue: place " + text(fact, "position");
            case "queue-left" -> "queue: left (" + text(fact, "why") + ")";
            case "offered" -> "offered to " + agent(fact);
            case "offer-ended" -> "offer to " + agent(fact) + " " + text(fact, "how");
            case "accepted" -> "accepted by " + agent(fact);
            case "requeued" -> "back in the queue: " + text(fact, "why");
            case "talk-began" -> "answered: talks with " + agent(fact);
            case "talk-ended" -> "talk over";
            case "voicemail-taken" -> "left a message of " + text(fact, "seconds") + " s";
            case "ended" -> "outcome: " + text(fact, "outcome");
            case "wrapped-up" -> "wrapped up: " + text(fact, "disposition");
            default -> "";
        };
    }

    static String record(JsonNode record) {
        return text(record, "outcome") + ", waited " + text(record, "waitSeconds") + " s, talked "
                + text(record, "talkSeconds") + " s, interaction " + text(record, "interaction");
    }

    static String usage(JsonNode line) {
        return text(line, "meter") + ", " + text(line, "destination") + ": " + text(line, "seconds") + " s, "
                + text(line, "minutes") + " min, " + text(line, "amount") + " " + text(line, "currency") + " by "
                + text(line, "plan");
    }

    static String money(JsonNode money) {
        return text(money, "amount") + " " + text(money, "currency");
    }

    private static String agent(JsonNode fact) {
        return text(fact, "agentName");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }
}
