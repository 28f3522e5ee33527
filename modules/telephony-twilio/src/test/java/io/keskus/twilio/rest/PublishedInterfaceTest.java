package io.keskus.twilio.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.telephony.AccountAccess;
import io.keskus.telephony.ConferenceName;
import io.keskus.telephony.DialOrder;
import io.keskus.telephony.Endpoint;
import io.keskus.telephony.ParticipantChange;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.RecordingChange;
import io.keskus.telephony.RecordingId;
import io.keskus.telephony.WebhookAddresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever the adapter sends, the carrier's published interface knows: {@code operations.txt} is taken from it. */
class PublishedInterfaceTest {
    /** Enough of every answer there is. */
    private static final String ANSWER = """
            {"uri":"/x","calls":[],"participants":[],"incoming_phone_numbers":[],"accounts":[],"applications":[],
             "usage_records":[],"conferences":[{"sid":"CF1","friendly_name":"room-1"}],
             "recordings":[],"sid":"CA1","call_sid":"CA1","status":"%s","auth_token":"t","secret":"s","direction":"inbound"}
            """;

    private static final ConferenceName ROOM = new ConferenceName("room-1");
    private static final ProviderCallId CALL = new ProviderCallId("CA1");
    private static final PhoneNumber OURS = new PhoneNumber("+358131312345");
    private static final WebhookAddresses ADDRESSES =
            new WebhookAddresses(URI.create("https://calls.example.com"), "twilio");

    private final TroubledServer server = new TroubledServer();
    private final SingleShot http = new SingleShot(server.settings());
    private final TwilioCarrier carrier = new TwilioCarrier(
            new AccountAccess("AC1", List.of("t"), Optional.empty(), Optional.empty()),
            http,
            server.settings().rescueUrl());

    @AfterEach
    void close() throws IOException {
        http.close();
        server.close();
    }

    @Test
    void every_request_and_parameter_is_a_published_one() {
        server.answers(200, ANSWER.formatted("in-progress"));
        carrier.redirect(CALL, URI.create("https://calls.example.com/hooks/twilio/step/s"));
        carrier.hangUp(CALL);
        carrier.endConference(ROOM);
        var toPhone = order(new Endpoint.Phone(new PhoneNumber("+358401234567")));
        carrier.dial(toPhone, ADDRESSES);
        carrier.dial(order(new Endpoint.Client(new AgentId(UUID.randomUUID()))), ADDRESSES);
        carrier.dialled(toPhone, Instant.EPOCH);
        carrier.change(
                ROOM,
                CALL,
                new ParticipantChange(
                        Optional.of(true),
                        Optional.of(true),
                        Optional.of(URI.create("https://x.example/a.wav")),
                        Optional.of(true),
                        Optional.of(CALL),
                        Optional.of(false)));
        carrier.record(CALL, ADDRESSES);
        carrier.recordings(CALL);
        carrier.recordings(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        carrier.changeRecording(CALL, RecordingChange.PAUSE);
        carrier.deleteRecording(new RecordingId("RE1"));
        carrier.calls(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        carrier.usage(LocalDate.of(2026, 3, 2));
        carrier.pointNumber(OURS, ADDRESSES);
        new Accounts(server.settings(), http).open("tenant", ADDRESSES);

        var published = published();
        var used = new HashSet<String>();
        for (int i = 0; i < server.arrived.size(); i++) {
            var operation = operation(published, server.arrived.get(i));
            used.add(operation);
            assertThat(published.get(operation))
                    .as(server.arrived.get(i))
                    .containsAll(parameters(server.arrived.get(i), server.bodies.get(i)));
        }
        var onlyUpdates = Set.of(
                "POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json",
                "POST /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json");
        assertThat(used)
                .as("every operation of the table is used")
                .containsAll(published.keySet().stream()
                        .filter(operation -> !onlyUpdates.contains(operation))
                        .toList());
    }

    @Test
    void the_rescue_address_goes_along_wherever_a_document_is_asked() {
        server.answers(200, ANSWER.formatted("in-progress"));
        carrier.redirect(CALL, URI.create("https://calls.example.com/hooks/twilio/step/s"));
        carrier.pointNumber(OURS, ADDRESSES);
        new Accounts(server.settings(), http).open("tenant", ADDRESSES);
        assertThat(server.bodies.stream().filter(body -> body.contains("https%3A%2F%2Frescue.example%2Fbin")))
                .hasSize(3);
    }

    private static DialOrder order(Endpoint to) {
        return new DialOrder(ROOM, to, OURS, "agent", Duration.ofSeconds(20), true, true);
    }

    private static String operation(Map<String, Set<String>> published, String request) {
        var asked = request.split("\\?")[0].replace("/carrier", "");
        return published.keySet().stream()
                .filter(operation -> asked.matches(operation.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not published: " + asked));
    }

    private static Set<String> parameters(String request, String body) {
        var names = new HashSet<String>();
        Stream.of(request.contains("?") ? request.substring(request.indexOf('?') + 1) : "", body)
                .flatMap(fields -> Stream.of(fields.split("&")))
                .filter(field -> !field.isEmpty())
                .forEach(field -> names.add(URLDecoder.decode(field.split("=")[0], StandardCharsets.UTF_8)));
        return names;
    }

    private static Map<String, Set<String>> published() {
        try (var in = PublishedInterfaceTest.class.getResourceAsStream("/io/keskus/twilio/operations.txt")) {
            var out = new HashMap<String, Set<String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new ArrayList<>(List.of(line.split(" "))))
                    .forEach(words ->
                            out.put(words.get(0) + " " + words.get(1), Set.copyOf(words.subList(2, words.size()))));
            return out;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
