package io.keskus.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What a server said.
 *
 * @param request what it was asked, for messages
 * @param status the HTTP status
 * @param body as text
 * @param headers of the answer
 */
public record Answer(String request, int status, String body, HttpHeaders headers) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param wanted the status that this answer must have
     * @return this answer
     * @throws LaunchFailure when it has another; the message quotes the server
     */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new LaunchFailure(request + " was answered " + status + ": " + reason());
        }
        return this;
    }

    /**
     * @return this answer
     * @throws LaunchFailure when its status is not in 200..299; the message quotes the server
     */
    public Answer success() {
        return expect(status >= 200 && status < 300 ? status : 200);
    }

    /** The problem of an RFC 9457 answer in words, with each fault on a line of its own; else the body. */
    private String reason() {
        try {
            var problem = JSON.readTree(body);
            if (!problem.path("title").isTextual()) {
                return body.strip();
            }
            var words = new StringBuilder(problem.path("title").asText());
            words.append(": ").append(problem.path("detail").asText());
            problem.path("faults")
                    .forEach(fault -> words.append("%n  %s:%s: %s; %s"
                            .formatted(
                                    fault.path("file").asText(),
                                    fault.path("line").asText(),
                                    fault.path("what").asText(),
                                    fault.path("remedy").asText())));
            return words.toString();
        } catch (JsonProcessingException notJson) {
            return body.strip();
        }
    }

    /** @return the body read as JSON */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new LaunchFailure(request + " was answered with something that is not JSON: " + body, e);
        }
    }

    /**
     * @param name of a header
     * @return its first value
     */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }
}
