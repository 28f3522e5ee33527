package io.keskus.app.scenarios;

import static io.keskus.app.scenarios.Attempt.Actor.ADMIN;
import static io.keskus.app.scenarios.Attempt.Actor.AGENT;
import static io.keskus.app.scenarios.Attempt.Actor.ANYBODY;
import static io.keskus.app.scenarios.Attempt.Actor.FIFTH_AGENT;
import static io.keskus.app.scenarios.Attempt.Actor.FOURTH_AGENT;
import static io.keskus.app.scenarios.Attempt.Actor.OPERATOR;
import static io.keskus.app.scenarios.Attempt.Actor.RESELLER;
import static io.keskus.app.scenarios.Attempt.Actor.SECOND_AGENT;
import static io.keskus.app.scenarios.Attempt.Actor.SIXTH_AGENT;
import static io.keskus.app.scenarios.Attempt.Actor.SUPERVISOR;
import static io.keskus.app.scenarios.Attempt.Actor.THIRD_AGENT;
import static io.keskus.app.scenarios.Attempt.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keskus.launcher.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * For every operation a request that succeeds for the owner. An operation that is missing here fails the matrix: give
 * it a request that names the owner's own things wherever it takes an id.
 */
final class Controls {
    private Controls() {}

    /** By operationId. Those that use something up stand at the end, in the order in which they can succeed. */
    static Map<String, Attempt> of(World world, Property owned) throws IOException {
        var controls = new LinkedHashMap<String, Attempt>();
        controls.put("getOpenApi", as(ANYBODY));
        controls.put("SignInResource_getSignIn", as(ANYBODY));
        controls.put("MeResource_getMe", as(RESELLER));
        operator(world, controls);
        configuration(world, owned, controls);
        people(owned, controls);
        calls(owned, controls);
        usingUp(world, owned, controls);
        return controls;
    }

    private static void operator(World world, Map<String, Attempt> controls) throws IOException {
        var reseller = Files.readString(Checkout.find().home().resolve("tenant-config/reseller.yaml"));
        var files = json(Map.of("files", world.tenant(Property.OWNER).files()));
        controls.put("OperatorResellersResource_listResellers", as(OPERATOR));
        controls.put("OperatorResellersResource_putReseller", as(OPERATOR).sendingYaml(reseller));
        controls.put("OperatorTenantsResource_listAllTenants", as(OPERATOR));
        controls.put("OperatorTenantsResource_getAnyTenant", as(OPERATOR).with("slug", Property.OWNER));
        controls.put("OperatorTenantsResource_exportTenant", as(OPERATOR).with("slug", Property.OWNER));
        controls.put("OperatorTenantsResource_onboardTenant", as(OPERATOR).with("slug", Property.OWNER));
        controls.put(
                "OperatorTenantsResource_configureTenant",
                as(OPERATOR).with("slug", Property.OWNER).asking("mode=plan").sending(files));
        controls.put(
                "ResellerTenantsResource_listTenantsOfReseller", as(RESELLER).with("reseller", "nordic"));
    }

    private static void configuration(World world, Property owned, Map<String, Attempt> controls) {
        var flow = world.tenant(Property.OWNER).files().get("flows/main.yaml");
        controls.put("TenantResource_getTenant", as(ADMIN));
        controls.put("FlowValidationResource_validate", as(ADMIN).sendingYaml(flow));
        controls.put("FlowsResource_list", as(ADMIN));
        controls.put("FlowsResource_get", as(ADMIN).with("flow", owned.flow()));
        controls.put("FlowsResource_versions", as(ADMIN).with("flow", owned.flow()));
        controls.put(
                "FlowsResource_version",
                new Attempt(ADMIN, Map.of("flow", owned.flow(), "number", "1"), "", "application/json", ""));
        controls.put("HoursResource_list", as(ADMIN));
        floor(owned, controls);
        controls.put("QueuesResource_list", as(ADMIN));
        controls.put("QueuesResource_get", as(ADMIN).with("queue", owned.queue()));
    }

    private static void floor(Property owned, Map<String, Attempt> controls) {
        controls.put("FloorResource_get", as(SUPERVISOR));
        controls.put("FloorQueuesResource_waiting", as(SUPERVISOR).with("queue", owned.queue()));
        controls.put("FloorQueuesResource_countAnew", as(ADMIN));
        controls.put("FloorMessagesResource_list", as(SUPERVISOR));
        controls.put(
                "FloorMessagesResource_send",
                as(SUPERVISOR).sending("{\"text\": \"tauko\", \"queue\": \"" + owned.queue() + "\"}"));
        controls.put("FloorAgentsResource_actions", as(SUPERVISOR));
        controls.put("AgentMessagesResource_list", as(AGENT));
        controls.put("AgentMessagesResource_read", as(AGENT).with("message", owned.message()));
        controls.put("FloorHelpResource_take", as(SUPERVISOR).with("help", owned.help()));
    }

    private static void people(Property owned, Map<String, Attempt> controls) {
        controls.put("MembersResource_listMembers", as(ADMIN));
        controls.put("MembersResource_getOneself", as(ADMIN));
        controls.put("MembersResource_getMember", as(ADMIN).with("member", owned.member()));
        portal(owned, controls);
        controls.put("AgentsResource_list", as(ADMIN));
        controls.put("AgentsResource_colleagues", as(AGENT));
        controls.put("AgentsResource_me", as(AGENT));
        controls.put("SocketTicketsResource_issueSocketTicket", as(AGENT));
        controls.put("ApiKeysResource_listApiKeys", as(ADMIN));
        controls.put(
                "ApiKeysResource_issueApiKey", as(ADMIN).sending("{\"name\": \"matrix\", \"roles\": [\"agent\"]}"));
        controls.put("ContactsResource_list", as(ADMIN));
        controls.put("ContactsResource_get", as(ADMIN).with("contact", owned.contact()));
        controls.put(
                "ContactsResource_change",
                as(ADMIN).with("contact", owned.contact()).sending("{\"displayName\": \"Aino\"}"));
        ContactControls.put(owned, controls);
        controls.put("TicketsResource_list", as(ADMIN).asking("contact=" + owned.contact()));
        controls.put("TicketsResource_get", as(ADMIN).with("ticket", owned.ticket()));
        controls.put(
                "TicketsResource_change",
                as(ADMIN).with("ticket", owned.ticket()).sending("{\"subject\": \"Teltta\"}"));
        controls.put(
                "TicketsResource_note", as(ADMIN).with("ticket", owned.ticket()).sending("{\"text\": \"soitettu\"}"));
    }

    private static void portal(Property owned, Map<String, Attempt> controls) {
        controls.put(
                "MembersResource_addMember",
                as(ADMIN)
                        .sending("{\"email\": \"matrix@example.example\", \"name\": \"Matrix\","
                                + " \"roles\": [\"supervisor\"]}"));
        controls.put(
                "MembersResource_changeMember",
                as(ADMIN).with("member", owned.newcomer()).sending("{\"language\": \"fi\"}"));
        controls.put("MembersResource_issueOneTimePassword", as(ADMIN).with("member", owned.newcomer()));
        controls.put("BrandingResource_get", as(ADMIN));
        controls.put("BrandingResource_change", as(ADMIN).sending("{\"colour\": \"#0b5fff\"}"));
        controls.put("HistoryResource_list", as(ADMIN).asking("about=queue%20sales"));
        controls.put("AgentProfilesResource_list", as(ADMIN));
        controls.put("AgentProfilesResource_get", as(ADMIN).with("agent", owned.newcomer()));
        controls.put(
                "AgentProfilesResource_change",
                as(ADMIN).with("agent", owned.newcomer()).sending("{\"skills\": {\"finnish\": 5}}"));
        controls.put("QueuesResource_create", as(ADMIN).sending("{\"name\": \"matrix\", \"label\": \"Matrix\"}"));
        controls.put(
                "QueuesResource_change", as(ADMIN).with("queue", owned.queue()).sending("{\"lastAgentSeconds\": 0}"));
        controls.put("QueuesResource_pause", as(SUPERVISOR).with("queue", owned.queue()));
        controls.put("QueuesResource_goOn", as(SUPERVISOR).with("queue", owned.queue()));
        controls.put(
                "QueueMembersResource_add",
                as(ADMIN).with("queue", owned.queue()).sending("{\"agents\": [\"" + owned.newcomer() + "\"]}"));
        controls.put(
                "QueueMembersResource_remove",
                new Attempt(
                        ADMIN, Map.of("queue", owned.queue(), "agent", owned.newcomer()), "", "application/json", ""));
    }

    private static void calls(Property owned, Map<String, Attempt> controls) {
        var over = as(ADMIN).with("interaction", owned.over());
        var leg = "providerCall=" + owned.providerCall();
        controls.put("InteractionsResource_list", as(ADMIN).asking(leg));
        controls.put("InteractionsResource_get", over);
        controls.put("InteractionsResource_journal", over);
        controls.put("InteractionsResource_journalOf", as(ADMIN).asking(leg));
        controls.put("RoutingResource_list", over);
        recordings(owned, controls);
        controls.put("InteractionUsageResource_get", over);
        var now = Clock.systemUTC().instant();
        var period = "from=" + now.minus(Duration.ofDays(30)) + "&until=" + now.plus(Duration.ofDays(30));
        controls.put("UsageResource_list", as(ADMIN).asking(period));
        controls.put("UsageResource_summary", as(ADMIN).asking(period));
    }

    private static void recordings(Property owned, Map<String, Attempt> controls) {
        var over = as(ADMIN).with("interaction", owned.over());
        var recording = new Attempt(
                ADMIN, Map.of("interaction", owned.over(), "recording", owned.recording()), "", "application/json", "");
        controls.put("RecordingsResource_list", over);
        controls.put("RecordingsResource_peaks", recording);
        controls.put("RecordingsResource_link", recording.sending("{\"download\": true}"));
        controls.put("RecordingCareResource_listened", recording);
        controls.put("RecordingArchiveResource_list", as(ADMIN).asking("agent=" + owned.member()));
        controls.put("RecordingArchiveResource_policy", as(ADMIN));
        controls.put("ListeningResource_listen", as(ANYBODY).with("link", owned.link()));
        controls.put("LegalHoldResource_place", over.sending("{\"reason\": \"court order 17\"}"));
        controls.put("LegalHoldResource_get", over);
        controls.put("LegalHoldResource_lift", over);
    }

    private static void usingUp(World world, Property owned, Map<String, Attempt> controls) {
        var talking = as(AGENT).with("interaction", owned.talking());
        controls.put("InteractionsResource_invitation", as(SECOND_AGENT).with("interaction", owned.expecting()));
        controls.put("RecordingsResource_pause", talking);
        controls.put("RecordingsResource_resume", talking);
        controls.put("TalkResource_get", talking);
        controls.put("TalkResource_hold", talking);
        controls.put("TalkResource_resume", talking);
        var watching = as(SUPERVISOR).with("interaction", owned.talking());
        controls.put("SupervisionResource_begin", watching.sending("{\"mode\": \"listen\"}"));
        controls.put("SupervisionResource_change", watching.sending("{\"mode\": \"whisper\"}"));
        controls.put("SupervisionResource_end", watching);
        controls.put("FloorHelpResource_lower", as(SUPERVISOR).with("help", owned.help()));
        controls.put("AgentHelpResource_raise", as(AGENT).sending("{\"words\": \"hinta\"}"));
        controls.put("AgentHelpResource_lower", as(AGENT));
        controls.put(
                "MoveResource_move",
                as(SUPERVISOR).with("interaction", owned.waiting()).sending("{\"queue\": \"support\"}"));
        controls.put(
                "FloorAgentsResource_change",
                as(SUPERVISOR).with("agent", owned.member()).sending("{\"state\": \"away\", \"reason\": \"lunch\"}"));
        controls.put("TransferResource_cancel", talking);
        LineControls.put(owned, talking, controls);
        giving(world, owned, controls);
        controls.put(
                "FollowUpsResource_call",
                as(FIFTH_AGENT).with("followUp", owned.taken().get(0)).sending("{}"));
        controls.put(
                "FollowUpsResource_giveBack",
                as(SIXTH_AGENT).with("followUp", owned.taken().get(1)).sending("{\"minutes\": 600}"));
        controls.put("InteractionsResource_hangUp", talking);
        controls.put(
                "RecordingCareResource_delete",
                new Attempt(
                        ADMIN,
                        Map.of("interaction", owned.over(), "recording", owned.recording()),
                        "",
                        "application/json",
                        "{\"reason\": \"asked for by the caller\"}"));
        controls.put("ApiKeysResource_revokeApiKey", as(ADMIN).with("key", owned.apiKey()));
        controls.put("ErasuresResource_eraseContact", as(ADMIN).sending("{\"contact\": \"" + owned.contact() + "\"}"));
    }

    /** Nobody is asked into the first talk, so that there is nothing to cancel; the others end by going elsewhere. */
    private static void giving(World world, Property owned, Map<String, Attempt> controls) {
        var number = json(Map.of("number", "+358401117777", "callerNumber", world.number(Property.OWNER)));
        var consulting = as(FOURTH_AGENT).with("interaction", owned.consulted());
        controls.put("TransferResource_consult", consulting.sending(number));
        controls.put("TransferResource_swap", consulting);
        controls.put("TransferResource_merge", consulting);
        controls.put("TransferResource_complete", consulting);
        controls.put(
                "TransferResource_transfer",
                as(THIRD_AGENT).with("interaction", owned.handed()).sending("{\"queue\": \"support\"}"));
        controls.put("WrapUpExtensionResource_extend", as(THIRD_AGENT).with("interaction", owned.handed()));
        controls.put(
                "InteractionsResource_wrapUp",
                as(THIRD_AGENT).with("interaction", owned.handed()).sending("{\"disposition\": \"done\"}"));
        // no device comes, so that it does not ring there either
        var third = json(Map.of("agent", memberOf(world, Property.HIRED.get(0)), "note", "Lounas?"));
        controls.put("InternalCallsResource_place", as(FOURTH_AGENT).sending(third));
        controls.put("OutboundCallsResource_callerNumbers", as(THIRD_AGENT));
        controls.put("OutboundCallsResource_place", as(THIRD_AGENT).sending(number));
    }

    private static String memberOf(World world, String email) {
        var members = world.admin(Property.OWNER)
                .get(world.api(Property.OWNER) + "/members?size=200")
                .success()
                .json();
        return World.stream(members.path("items"))
                .filter(member -> member.path("email").asText().equals(email))
                .map(member -> member.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }
}
