package io.keskus.launcher.calling;

import com.fasterxml.jackson.databind.JsonNode;

/** The carrier's timeline of a caller's leg in words; what only programs care about is left out. */
final class Story {
    private Story() {}

    /** A few words, or nothing. */
    static String tell(JsonNode entry) {
        return switch (text(entry, "event")) {
            case "dialled" -> "dials " + text(entry, "to") + " from " + text(entry, "from");
            case "answered" -> "is answered";
            case "heard" -> heard(entry);
            case "keys" -> "presses " + text(entry, "keys");
            case "spoke" -> "says \"" + text(entry, "text") + '"';
            case "enqueued" -> "waits";
            case "left-queue" -> "no longer waits (" + text(entry, "result") + ", " + text(entry, "seconds") + " s)";
            case "bridged", "conference-with" -> "talks with " + text(entry, "who");
            case "conference-joined" -> entry.path("with").isEmpty() ? "" : "is joined with " + entry.path("with");
            case "conference-without", "unbridged" -> "the other side is gone";
            case "held" -> "is on hold";
            case "unheld" -> "is no longer on hold";
            case "recording" -> "is recorded";
            case "recorded" -> "was recorded for " + text(entry, "seconds") + " s";
            case "error" -> "carrier's error " + text(entry, "code") + ": " + text(entry, "message");
            case "hungup" -> "hung up by " + text(entry, "by");
            case "ended" ->
                "ended: " + text(entry, "status") + ", " + text(entry, "durationSeconds") + " s, "
                        + text(entry, "minutes") + " min at the carrier";
            default -> "";
        };
    }

    private static String heard(JsonNode entry) {
        return switch (text(entry, "kind")) {
            case "say" -> "hears \"" + text(entry, "text") + '"';
            case "music" -> "hears music";
            case "play" -> "hears " + text(entry, "url");
            case "beep" -> "hears a beep";
            case "error" -> "hears the carrier's apology: " + text(entry, "text");
            default -> "";
        };
    }

    private static String text(JsonNode entry, String field) {
        return entry.path(field).asText("");
    }
}
