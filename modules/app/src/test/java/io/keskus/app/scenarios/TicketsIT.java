package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.launcher.Http;
import io.keskus.launcher.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A ticket's life: a call, a promise, the callback that keeps it, and how it is found again. */
@Tag("integration")
class TicketsIT {
    private static final String TENANT = "credit";
    private static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");
    private static final String CALLER = "+37255512345";

    private final World world = World.running();

    @Test
    void a_promise_becomes_a_callback_and_the_ticket_is_solved_and_found_by_its_note() throws InterruptedException {
        try (var kadri = world.agent(TENANT, 0, Duration.ofSeconds(2), 2)) {
            kadri.start();
            var call = world.call(CALLER, TENANT, Optional.empty(), "1");
            World.eventually("a record", Duration.ofSeconds(90), () -> world.record(TENANT, call.callSid())
                    .isPresent());
            var ticket = ticketOf(world.record(TENANT, call.callSid()).orElseThrow());
            var promise = promised(ticket);
            assertThat(promise.path("state").asText()).isEqualTo("waiting");

            advance(Duration.ofMinutes(2));

            World.eventually(
                    "a promise that is kept",
                    Duration.ofSeconds(120),
                    () -> followUp(promise).path("state").asText().equals("kept"));
            assertThat(kadri.await(Duration.ofSeconds(60))).isTrue();
            callbackIsOfTheSameTicket(promise, ticket);
            solved(ticket);
            foundByNote(ticket);
            assertThat(asKadri()
                            .get(world.api(TENANT) + "/own-day")
                            .success()
                            .json()
                            .path("answered")
                            .asInt())
                    .isGreaterThanOrEqualTo(2);
        }
    }

    private JsonNode ticketOf(JsonNode record) {
        return asKadri()
                .get(world.api(TENANT) + "/tickets?interaction="
                        + record.path("interaction").asText())
                .success()
                .json()
                .path("items")
                .path(0);
    }

    private JsonNode promised(JsonNode ticket) {
        asKadri()
                .post(at(ticket) + "/notes", Map.of("text", "Küsis laenu jäägi kohta Võrus"))
                .success();
        var at = LocalDateTime.ofInstant(now().plusSeconds(70), TALLINN);
        return asKadri()
                .post(
                        world.api(TENANT) + "/follow-ups",
                        Map.of("ticket", ticket.path("id").asText(), "at", at.toString(), "note", "laenu jääk"))
                .success()
                .json();
    }

    private void callbackIsOfTheSameTicket(JsonNode promise, JsonNode ticket) {
        var calls = asKadri()
                .get(world.api(TENANT) + "/contacts/" + promise.path("contact").asText() + "/calls")
                .success()
                .json();
        assertThat(World.stream(calls).map(each -> each.path("outcome").asText()))
                .containsExactly("ANSWERED", "ANSWERED");
        assertThat(World.stream(calls).map(each -> ticketOf(each).path("id").asText()))
                .containsOnly(ticket.path("id").asText());
    }

    private void solved(JsonNode ticket) {
        var body = "{\"status\": \"solved\", \"reason\": \"loan/repay\", \"tags\": [\"laen\"]}";
        var version = asKadri().get(at(ticket)).success().json().path("version").asLong();
        var answer = asKadri()
                .patch(at(ticket), "\"" + version + "\"", body)
                .success()
                .json();
        assertThat(answer.path("status").asText()).isEqualTo("solved");
        assertThat(asKadri().get(at(ticket) + "/history").success().json().toString())
                .contains("\"status\"", "loan/repay");
    }

    private void foundByNote(JsonNode ticket) {
        var found = asKadri()
                .get(world.api(TENANT) + "/search?q=vorus%20laenu")
                .success()
                .json();
        assertThat(found.path("notes").path(0).path("ticket").asText())
                .isEqualTo(ticket.path("id").asText());
        var byNumber = asKadri()
                .get(world.api(TENANT) + "/search?q=55512345")
                .success()
                .json();
        assertThat(byNumber.path("contacts")).hasSize(1);
    }

    private JsonNode followUp(JsonNode promise) {
        return asKadri()
                .get(world.api(TENANT) + "/follow-ups/" + promise.path("id").asText())
                .success()
                .json();
    }

    private String at(JsonNode ticket) {
        return world.api(TENANT) + "/tickets/" + ticket.path("id").asText();
    }

    private Instant now() {
        return Instant.parse(Http.anonymous()
                .get(world.control() + "/clock")
                .success()
                .json()
                .path("now")
                .asText());
    }

    private void advance(Duration time) {
        Http.anonymous()
                .post(world.control() + "/clock", Map.of("advance", time.toString()))
                .success();
    }

    private Http asKadri() {
        return Http.bearer(Tokens.ofUser(
                        world.stack().keycloak().issuer(),
                        world.emailOf(TENANT, "agent", 0),
                        world.stack().demoPassword(),
                        TENANT)
                .accessToken());
    }
}
