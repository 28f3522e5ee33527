package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.launcher.Http;
import java.time.Duration;
import java.util.List;

/** One caller's leg as the carrier saw it, from the moment the talk began: the witness of what became of the talk. */
final class CallersLine {
    private final World world;
    private final String callSid;
    private int from;

    CallersLine(World world, String callSid) {
        this.world = world;
        this.callSid = callSid;
    }

    /** Waits until the caller is with somebody; what comes after is looked at. */
    CallersLine inTalk() {
        World.eventually(
                "the caller is in a talk",
                Duration.ofSeconds(60),
                () -> events().stream().anyMatch("conference-with"::equals)
                        || events().stream().anyMatch("conference-joined"::equals));
        from = events().size();
        return this;
    }

    /** Since the talk began: still there, never out of the conference, never sent elsewhere. */
    void wasNeverCutOff() {
        var since = events().subList(from, events().size());
        assertThat(since).doesNotContain("conference-left", "redirected", "enqueued", "hungup", "ended", "error");
    }

    boolean hears(String event) {
        var all = events();
        return all.subList(Math.min(from, all.size()), all.size()).contains(event);
    }

    /** Whether the latest of hold and its end is the end. */
    boolean isBack() {
        var all = events();
        return all.lastIndexOf("unheld") > all.lastIndexOf("held");
    }

    private List<String> events() {
        JsonNode leg = Http.anonymous()
                .get(world.control() + "/calls/" + callSid)
                .success()
                .json();
        return World.stream(leg.path("timeline"))
                .map(entry -> entry.path("event").asText())
                .toList();
    }
}
