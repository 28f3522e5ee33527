package io.keskus.simulator.rest;

import io.keskus.simulator.http.Reply;
import java.util.LinkedHashMap;

/** A refusal in the carrier's words. */
final class RestError extends RuntimeException {

    private final int status;
    private final int code;

    RestError(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static RestError notFound(String uri) {
        var path = uri.split("\\?", 2)[0];
        return new RestError(404, 20404, "The requested resource " + path + " was not found");
    }

    Reply.Answer reply() {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", code);
        body.put("message", getMessage());
        body.put("more_info", "https://www.twilio.com/docs/errors/" + code);
        body.put("status", status);
        return Reply.json(status, body);
    }
}
