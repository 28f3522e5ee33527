package io.keskus.app.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.launcher.Http;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One tenant's calls and what was recorded of them, as its admin and its carrier see them. */
record RecordedTalks(World world, String tenant) {
    /** The address of the interaction, once the call is journaled. */
    String of(String callSid) {
        var journal = world.api(tenant) + "/interactions/journal?providerCall=" + callSid;
        World.eventually(
                "a call",
                Duration.ofSeconds(30),
                () -> world.admin(tenant).get(journal).status() == 200);
        World.eventually("an interaction", Duration.ofSeconds(60), () -> interactionIn(callSid)
                .isPresent());
        return world.api(tenant) + "/interactions/" + interactionIn(callSid).orElseThrow();
    }

    /** Somebody leaves a message on voicemail. @return the talk, whose recording is stored */
    String message(String from, Duration spoken) {
        var call = Http.anonymous()
                .post(
                        world.control() + "/calls",
                        Map.of(
                                "from", from,
                                "to", world.number(tenant),
                                "press", List.of(Map.of("keys", "3")),
                                "speakMs", spoken.toMillis()))
                .success()
                .json();
        var talk = of(call.path("callSid").asText());
        eventually(talk, "STORED");
        return talk;
    }

    /** An offer is named by the interaction; a call that was never offered has a record once it is over. */
    private Optional<String> interactionIn(String callSid) {
        var journal = world.admin(tenant).get(world.api(tenant) + "/interactions/journal?providerCall=" + callSid);
        return World.stream(journal.success().json())
                .map(entry -> entry.path("fact").path("offer").asText())
                .filter(offer -> !offer.isEmpty())
                .map(offer -> offer.substring(0, offer.indexOf('.')))
                .findFirst()
                .or(() -> world.record(tenant, callSid)
                        .map(record -> record.path("interaction").asText()));
    }

    /** Waits until a recording of the talk stands there. */
    void eventually(String talk, String state) {
        World.eventually(state, Duration.ofSeconds(120), () -> list(talk).stream()
                .anyMatch(recording -> recording.path("state").asText().equals(state)));
    }

    List<JsonNode> list(String talk) {
        return World.stream(
                        world.admin(tenant).get(talk + "/recordings").success().json())
                .toList();
    }

    /** How many recordings of the leg the carrier still has. */
    long atCarrier(String callSid) {
        var account = world.account(tenant);
        var list = world.stack().simulator().address() + "/2010-04-01/Accounts/" + account + "/Recordings.json";
        return World.stream(Http.basic(account, world.carrierToken(tenant))
                        .get(list)
                        .success()
                        .json()
                        .path("recordings"))
                .filter(recording -> recording.path("call_sid").asText().equals(callSid))
                .count();
    }
}
