package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.launcher.ExampleTenant;
import io.keskus.launcher.Http;
import io.keskus.launcher.OutsideCall;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is wrong is refused with what would be right, and changes nothing. */
@Tag("integration")
class BadInputIT {
    private static final String TENANT = "credit";

    private final World world = World.running();

    @Test
    void a_webhook_without_a_true_signature_is_refused_and_nothing_is_stored() {
        var forged = Map.of(
                "CallSid", "CA00000000000000000000000000000bad",
                "AccountSid", world.account(TENANT),
                "From", "+37255512345",
                "To", world.number(TENANT),
                "CallStatus", "ringing",
                "Direction", "inbound");
        var answer = Http.anonymous().form(world.stack().app().address() + "/hooks/twilio/call", forged);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("urn:keskus:");
        assertThat(world.admin(TENANT)
                        .get(world.api(TENANT) + "/interactions/journal?providerCall=" + forged.get("CallSid"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_number_without_an_assignment_is_answered_by_an_apology() {
        var unassigned = "+3723212399";
        Http.basic(world.account(TENANT), world.carrierToken(TENANT))
                .form(
                        world.stack().simulator().address() + "/2010-04-01/Accounts/" + world.account(TENANT)
                                + "/IncomingPhoneNumbers.json",
                        Map.of(
                                "PhoneNumber",
                                unassigned,
                                "VoiceUrl",
                                world.stack().app().address() + "/hooks/twilio/call"))
                .expect(201);
        var call = OutsideCall.place(
                world.control(),
                new OutsideCall.Plan("+37255512345", unassigned, false, List.of(), Optional.empty(), Optional.empty()));
        var heard = new HashMap<String, String>();
        call.follow(entry ->
                heard.merge(entry.path("event").asText(), entry.path("text").asText(), String::concat));
        assertThat(heard.get("heard")).isNotBlank();
        assertThat(heard).doesNotContainKey("error");
        Http.anonymous().get(world.control() + "/health").success();
    }

    @Test
    void a_flow_with_a_fault_is_refused_with_its_line_and_the_old_one_stays() {
        var files = new TreeMap<>(ExampleTenant.of(world.home(), TENANT).files());
        var flow = files.get("flows/main.yaml");
        files.put("flows/main.yaml", flow.replaceFirst("type: menu", "type: menus"));
        var operator = Http.bearer(world.stack().operator().accessToken());
        var config = world.stack().app().address() + "/api/v1/operator/tenants/" + TENANT + "/config";
        var answer = operator.post(config + "?mode=apply", Map.of("files", files));
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.body()).contains("flows/main.yaml").contains("line").contains("menus");
        assertThat(operator.get(config)
                        .success()
                        .json()
                        .path("files")
                        .path("flows/main.yaml")
                        .asText())
                .isEqualTo(flow);
    }

    @Test
    void malformed_and_oversized_bodies_get_a_problem_that_says_where() {
        var malformed = world.admin(TENANT).post(world.api(TENANT) + "/api-keys", "application/json", "{\"name\": ");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.body()).contains("urn:keskus:malformed-body").contains("line");
        var large = "x".repeat(3 * 1024 * 1024);
        var oversized =
                world.admin(TENANT).post(world.api(TENANT) + "/api-keys", "application/json", "\"" + large + "\"");
        assertThat(oversized.status()).isEqualTo(413);
        assertThat(oversized.body()).contains("urn:keskus:body-too-large");
    }
}
