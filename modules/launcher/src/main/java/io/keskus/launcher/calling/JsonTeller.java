package io.keskus.launcher.calling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.Map;

/** One JSON object a line, each with a {@code source}: carrier, app, books or remark. */
public final class JsonTeller implements Teller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final PrintStream out;

    /**
     * @param out where to
     */
    public JsonTeller(PrintStream out) {
        this.out = out;
    }

    @Override
    public void carrier(JsonNode entry) {
        line(Map.of("source", "carrier", "entry", entry));
    }

    @Override
    public void app(JsonNode entry) {
        line(Map.of("source", "app", "entry", entry));
    }

    @Override
    public void books(JsonNode record, JsonNode usage) {
        line(Map.of("source", "books", "record", record, "usage", usage));
    }

    @Override
    public void remark(String sentence) {
        line(Map.of("source", "remark", "text", sentence));
    }

    private synchronized void line(Map<String, Object> members) {
        out.println(JSON.valueToTree(members).toString());
        out.flush();
    }
}
