package io.keskus.routing.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.platform.Json;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The other end of a socket: takes messages at once, or when the test says so. */
final class Tab implements Wire {
    final List<JsonNode> seen = new ArrayList<>();
    private final ArrayDeque<Consumer<Boolean>> underway = new ArrayDeque<>();
    private boolean slow;
    int closedWith;
    /** Whom to answer when asked what has arrived; nobody does when it is null. */
    DeskSession answersTo;
    /** What it was asked for last. */
    long asked;

    static Tab slow() {
        var tab = new Tab();
        tab.slow = true;
        return tab;
    }

    @Override
    public void send(String text, Consumer<Boolean> done) {
        seen.add(json(text));
        if (slow) {
            underway.add(done);
        } else {
            done.accept(true);
        }
    }

    @Override
    public void ask(long mark) {
        asked = mark;
        if (answersTo != null) {
            answersTo.arrived(this, mark);
        }
    }

    @Override
    public void close(int code, String reason) {
        closedWith = code;
    }

    void takesOne() {
        underway.remove().accept(true);
    }

    void takesAll() {
        slow = false;
        while (!underway.isEmpty()) {
            takesOne();
        }
    }

    void breaks() {
        underway.remove().accept(false);
    }

    /** What came, each as its number and what it says: {@code 3 news:two}. */
    List<String> heard() {
        return seen.stream().map(Tab::brief).toList();
    }

    private static String brief(JsonNode message) {
        var number = message.has("seq") ? message.path("seq").asText() + " " : "";
        var topic = message.has("topic") ? message.path("topic").asText() + ":" : "";
        var text = message.path("text")
                .asText(message.at("/content/text").asText(message.path("state").asText()));
        return number + topic + message.path("type").asText() + (text.isEmpty() ? "" : ":" + text);
    }

    private static JsonNode json(String text) {
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(text, wrong);
        }
    }
}
