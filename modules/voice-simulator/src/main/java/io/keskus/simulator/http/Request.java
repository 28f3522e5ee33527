package io.keskus.simulator.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP request, read to its end.
 *
 * @param path what the placeholders of the route stand for
 * @param uri path and query as sent
 * @param local whether it comes from this machine
 */
public record Request(
        String method,
        String uri,
        Map<String, String> path,
        Map<String, List<String>> query,
        Map<String, List<String>> form,
        String body,
        String authorization,
        boolean local) {

    /** A field of the form, nothing when it is absent. */
    public Optional<String> field(String name) {
        return form.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** A parameter of the query, nothing when it is absent or empty. */
    public Optional<String> asked(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst().filter(value -> !value.isEmpty());
    }

    /** The body as JSON; an empty one counts as an empty object. */
    public <T> T json(Class<T> type) {
        try {
            return Json.MAPPER.readValue(body.isBlank() ? "{}" : body, type);
        } catch (JsonProcessingException e) {
            throw new BadRequest(e.getOriginalMessage());
        }
    }

    Request at(Map<String, String> newPath) {
        return new Request(method, uri, newPath, query, form, body, authorization, local);
    }

    /** The request makes no sense. */
    public static final class BadRequest extends RuntimeException {

        /** @param message what is wrong and what would be right */
        public BadRequest(String message) {
            super(message);
        }
    }
}
