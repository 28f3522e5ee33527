package io.keskus.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A call that somebody outside places through the carrier, with what that person does scripted beforehand. */
public final class OutsideCall {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final String control;
    private final String callSid;

    private OutsideCall(String control, String callSid) {
        this.control = control;
        this.callSid = callSid;
    }

    /**
     * What the caller does.
     *
     * @param from the caller's number in E.164 form; not shown to anybody when withheld
     * @param to the number called, in E.164 form
     * @param withheld whether the caller hides the number
     * @param press keys, each pressed when next something asks for keys
     * @param hangUpAfter how long after placing the call the caller gives up; empty: never
     * @param talk how long the caller talks with a person before hanging up; empty: until the other side does
     */
    public record Plan(
            String from,
            String to,
            boolean withheld,
            List<String> press,
            Optional<Duration> hangUpAfter,
            Optional<Duration> talk) {
        private Map<String, Object> body() {
            var body = new LinkedHashMap<String, Object>();
            body.put("from", from);
            body.put("to", to);
            body.put("withheld", withheld);
            body.put("press", press.stream().map(keys -> Map.of("keys", keys)).toList());
            hangUpAfter.ifPresent(after -> body.put("hangupAfterMs", after.toMillis()));
            talk.ifPresent(after -> body.put("hangupAfterTalkMs", after.toMillis()));
            return body;
        }
    }

    /**
     * @param control the carrier's control API, {@code http://…/_sim}
     * @param plan what the caller does
     * @return the call, ringing
     * @throws LaunchFailure when the carrier refuses it
     */
    public static OutsideCall place(String control, Plan plan) {
        return place(control, plan.body());
    }

    /**
     * The same by a caller who speaks: into a voicemail, and over and over with whoever answers.
     *
     * @param text what the caller says
     * @param language of the text, a tag as fi-FI
     */
    public static OutsideCall place(String control, Plan plan, String text, String language) {
        var body = plan.body();
        body.put("voice", Map.of("text", text, "language", language));
        return place(control, body);
    }

    private static OutsideCall place(String control, Map<String, Object> body) {
        var answer = Http.anonymous().post(control + "/calls", body).expect(201);
        return new OutsideCall(control, answer.json().path("callSid").asText());
    }

    /** @return the carrier's id of the caller's leg */
    public String callSid() {
        return callSid;
    }

    /**
     * Tells what the caller hears and does, while it happens, and returns when the call is over.
     *
     * @param each gets every entry of the carrier's timeline; the last is {@code ended}
     */
    public void follow(Consumer<JsonNode> each) {
        Http.anonymous()
                .follow(control + "/calls/" + callSid + "/timeline?follow=true", line -> each.accept(read(line)));
    }

    /** Presses keys now. @param keys digits, star and hash */
    public void press(String keys) {
        Http.anonymous()
                .post(control + "/calls/" + callSid + "/digits", Map.of("keys", keys))
                .success();
    }

    /** Hangs up now. */
    public void hangUp() {
        Http.anonymous()
                .post(control + "/calls/" + callSid + "/hangup", Map.of())
                .success();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new LaunchFailure("The carrier's timeline holds something that is not JSON: " + line, e);
        }
    }
}
