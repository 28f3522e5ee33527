package io.keskus.simulator.softphone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.simulator.http.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A message between a softphone and the gateway: type, payload, version, as JSON; a bare newline is a heartbeat. Source:
 * pstream.js of @twilio/voice-sdk 2.18.5, whose version of the protocol is 1.6.
 */
record Signal(String type, JsonNode payload) {

    static final String HEARTBEAT = "\n";
    private static final String VERSION = "1.6";

    /** Nothing for a heartbeat and for what is no message. */
    static Optional<Signal> read(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            var message = Json.MAPPER.readTree(text);
            return Optional.of(new Signal(message.path("type").asText(), message.path("payload")));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** @param fields names and values in turn; those that are null are left out */
    static String written(String type, Object... fields) {
        var payload = new LinkedHashMap<String, Object>();
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i + 1] != null) {
                payload.put((String) fields[i], fields[i + 1]);
            }
        }
        var message = new LinkedHashMap<String, Object>();
        message.put("type", type);
        message.put("version", VERSION);
        message.put("payload", payload);
        return Json.line(message);
    }

    static Map<String, Object> error(int code, String message) {
        return Map.of("code", code, "message", message);
    }

    String text(String field) {
        return payload.path(field).asText("");
    }
}
