package io.keskus.platform.api;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.keskus.kernel.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Bodies that cannot be read, as problems that tell the place and no name of a class. */
public final class MalformedBodies {
    private static final Pattern CLASS_NAME = Pattern.compile("`?\\b(?:[a-z]\\w*\\.)+(?:\\w+\\$)*([A-Z]\\w*)`?");

    private MalformedBodies() {}

    /** The server's own mappers of the same exceptions answer in plain text, so these stand before them. */
    public static Set<Class<?>> mappers() {
        return Set.of(Unfitting.class, Unreadable.class);
    }

    /** JSON, but not what was asked for. */
    @Provider
    @Priority(1)
    public static class Unfitting implements ExceptionMapper<JsonMappingException> {
        @Override
        public Response toResponse(JsonMappingException failure) {
            return ProblemAnswer.of(problem(failure));
        }
    }

    /** No JSON. */
    @Provider
    @Priority(1)
    public static class Unreadable implements ExceptionMapper<JsonParseException> {
        @Override
        public Response toResponse(JsonParseException failure) {
            return ProblemAnswer.of(problem(failure));
        }
    }

    static Problem problem(JsonProcessingException failure) {
        var detail = CLASS_NAME.matcher(failure.getOriginalMessage()).replaceAll("$1");
        var problem = Problem.of("malformed-body", "The body cannot be read", 400, detail);
        var location = failure.getLocation();
        if (location != null) {
            problem = problem.with("line", location.getLineNr()).with("column", location.getColumnNr());
        }
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            problem = problem.with("where", pointer(mapping));
        }
        return problem;
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "/" + step.getIndex() : "/" + step.getFieldName())
                .collect(Collectors.joining());
    }
}
