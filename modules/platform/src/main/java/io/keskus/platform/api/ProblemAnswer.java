package io.keskus.platform.api;

import io.keskus.kernel.Problem;
import io.keskus.platform.Json;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;

/** Problems as they leave: RFC 9457, {@code application/problem+json}. */
public final class ProblemAnswer {
    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemAnswer() {}

    public static Response of(Problem problem) {
        var answer = Response.status(problem.status()).type(MEDIA_TYPE).entity(json(problem));
        if (problem.status() == 401) {
            // RFC 9110, 15.5.2: says how to sign in
            answer.header("WWW-Authenticate", "Bearer realm=\"keskus\"");
        }
        return answer.build();
    }

    /** The JSON text, for servlets and sockets. */
    public static String json(Problem problem) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "urn:keskus:" + problem.type());
        members.put("title", problem.title());
        members.put("status", problem.status());
        members.put("detail", problem.detail());
        members.putAll(problem.members());
        return Json.write(members);
    }
}
