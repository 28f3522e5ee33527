package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The answers have the fields, types and values of the published interface, no more and no fewer. */
class ContractTest extends CarrierTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Field(String name, String type, List<String> values) {}

    @Test
    void answers_have_the_published_fields() throws Exception {
        var contract = contract();
        var checked = new TreeSet<String>();
        for (var answer : answers().entrySet()) {
            check(answer.getKey(), answer.getValue(), contract.get(answer.getKey()));
            checked.add(answer.getKey());
        }
        assertThat(checked).isEqualTo(contract.keySet());
    }

    private static void check(String resource, JsonNode answer, List<Field> fields) {
        var names = new TreeSet<String>();
        answer.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .as(resource)
                .isEqualTo(new TreeSet<>(fields.stream().map(Field::name).toList()));
        for (var field : fields) {
            var value = answer.get(field.name());
            if (value.isNull()) {
                continue;
            }
            assertThat(fits(field, value))
                    .as(resource + "." + field.name() + " is " + value)
                    .isTrue();
            if (!field.values().isEmpty()) {
                assertThat(value.asText()).as(resource + "." + field.name()).isIn(field.values());
            }
        }
    }

    private static boolean fits(Field field, JsonNode value) {
        return switch (field.type()) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "object" -> value.isObject();
            case "number" -> value.isNumber() || value.isTextual();
            default -> true;
        };
    }

    private Map<String, JsonNode> answers() throws Exception {
        number();
        shop.on(
                "/voice",
                p -> p.get("From").endsWith("1")
                        ? "<Dial><Conference record=\"record-from-start\">room</Conference></Dial>"
                        : "<Enqueue>sales</Enqueue>");
        var first = callIn();
        control.awaitEvent(first, "conference-joined");
        var second = callIn();
        control.awaitEvent(second, "conference-joined");
        control.awaitEvent(first, "recording");
        var waiting = control.post("/calls", Map.of("from", "+358409000002", "to", SHOP))
                .path("callSid")
                .asText();
        control.awaitEvent(waiting, "enqueued");
        var answers = new LinkedHashMap<String, JsonNode>();
        answers.put("account", get(".json"));
        answers.put("account.call", get("/Calls/" + first + ".json"));
        answers.put("account.call.call_recording", post("/Calls/" + first + "/Recordings.json"));
        answers.put("account.conference", first("/Conferences.json", "conferences"));
        answers.put("account.conference.participant", get("/Conferences/room/Participants/" + first + ".json"));
        answers.put("account.queue", get("/Queues/sales.json"));
        answers.put("account.queue.member", get("/Queues/sales/Members/Front.json"));
        answers.put("account.incoming_phone_number", first("/IncomingPhoneNumbers.json", "incoming_phone_numbers"));
        answers.put("account.application", post("/Applications.json"));
        answers.put("account.recording", first("/Recordings.json", "recordings"));
        answers.put("account.usage.usage_record", first("/Usage/Records.json", "usage_records"));
        answers.put("account.new_key", post("/Keys.json"));
        answers.put("account.key", first("/Keys.json", "keys"));
        return answers;
    }

    private JsonNode first(String path, String key) throws Exception {
        var page = get(path);
        assertThat(page.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        key,
                        "page",
                        "page_size",
                        "start",
                        "end",
                        "uri",
                        "first_page_uri",
                        "next_page_uri",
                        "previous_page_uri");
        return page.get(key).get(0);
    }

    private JsonNode get(String path) throws Exception {
        return send(HttpMethod.GET, path);
    }

    private JsonNode post(String path) throws Exception {
        return send(HttpMethod.POST, path);
    }

    private JsonNode send(HttpMethod method, String path) throws Exception {
        var request = new Request(method, "https://api.twilio.com/2010-04-01/Accounts/" + account.getSid() + path);
        request.setAuth(account.getSid(), account.getAuthToken());
        if (method == HttpMethod.POST) {
            request.setContentType(com.twilio.constant.EnumConstants.ContentType.FORM_URLENCODED);
        }
        return JSON.readTree(
                LocalTwilio.transport(simulator.port()).makeRequest(request).getContent());
    }

    private static Map<String, List<Field>> contract() throws Exception {
        var contract = new java.util.TreeMap<String, List<Field>>();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ContractTest.class.getResourceAsStream("contract.csv")),
                StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var cells = line.split(" \\| ?", -1);
                var values = cells[3].isBlank()
                        ? List.<String>of()
                        : List.of(cells[3].trim().split(","));
                contract.computeIfAbsent(cells[0], name -> new ArrayList<>())
                        .add(new Field(cells[1], cells[2], values));
            });
        }
        return contract;
    }
}
