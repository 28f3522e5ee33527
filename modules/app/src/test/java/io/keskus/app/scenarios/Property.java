package io.keskus.app.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.launcher.Http;
import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.OutsideCall;
import io.keskus.launcher.Tokens;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something of every kind that one tenant can own, made as tenants make it: by calls and by configuration.
 *
 * @param over a call that has ended, with its record, ticket and usage
 * @param twin a contact that may be merged into the first
 * @param other a contact into which another was merged, by {@code merge}
 * @param taken callbacks, one accepted by the fifth and one by the sixth agent, who have not dialled
 * @param recording of that call, stored
 * @param link to listen to it
 * @param talking a call in which the tenant's first agent talks
 * @param handed a call in which the third agent talks
 * @param consulted a call in which the fourth agent talks
 * @param offers of those calls
 * @param waiting a call that waits in a queue, since nobody is free
 * @param message that was sent to everybody
 * @param help the raised hand of the first agent
 * @param check a test call that the first agent has begun
 * @param newcomer an agent whom the administrator has just added
 * @param expecting a call to which the tenant's second agent is expected, and does not come
 */
record Property(
        String over,
        String providerCall,
        String talking,
        String handed,
        String consulted,
        String expecting,
        String waiting,
        String message,
        String help,
        String check,
        List<String> offers,
        String contact,
        String ticket,
        String note,
        String twin,
        String other,
        String merge,
        String followUp,
        List<String> taken,
        String member,
        String newcomer,
        String apiKey,
        String queue,
        String flow,
        String recording,
        String link) {
    static final String OWNER = "outdoor";
    /** Agents whom the owner takes on beside those of the example. */
    static final List<String> HIRED =
            List.of("saara@outdoor.example", "tuomo@outdoor.example", "ilona@outdoor.example", "pekka@outdoor.example");

    private static final String CALLER = "+358401119999";

    static Property of(World world) throws InterruptedException {
        var flow = publishFlow(world);
        var ended = endedCall(world);
        var record = world.record(OWNER, ended).orElseThrow();
        var recording = storedRecording(world, record.path("interaction").asText());
        var offers = List.of(
                liveCall(world, world.emailOf(OWNER, "agent", 0), world.control(), "talk-began"),
                liveCall(world, HIRED.get(0), world.control(), "talk-began"),
                liveCall(world, HIRED.get(1), world.control(), "talk-began"),
                liveCall(world, world.emailOf(OWNER, "agent", 1), "http://127.0.0.1:1", "accepted"));
        var ticket = first(world, "/tickets").path("id").asText();
        var other = Promised.contact(world);
        // before a call waits that they would be offered instead
        var taken = List.of(Promised.taken(world, ticket, HIRED.get(2)), Promised.taken(world, ticket, HIRED.get(3)));
        return new Property(
                record.path("interaction").asText(),
                ended,
                interactionOf(offers.get(0)),
                interactionOf(offers.get(1)),
                interactionOf(offers.get(2)),
                interactionOf(offers.get(3)),
                waitingCall(world),
                Promised.message(world),
                Promised.raisedHand(world),
                Promised.check(world),
                offers,
                record.path("contact").asText(),
                ticket,
                Promised.note(world, ticket),
                Promised.contact(world),
                other,
                Promised.merged(world, other, Promised.contact(world)),
                Promised.promise(world, ticket, Promised.inAMonth()),
                taken,
                first(world, "/members").path("id").asText(),
                newcomer(world),
                newApiKey(world),
                first(world, "/queues").path("id").asText(),
                flow,
                recording.substring(recording.lastIndexOf('/') + 1),
                link(world, recording));
    }

    /** What is known of the owner's callers and staff, and of what they wrote: none of it may be in a log. */
    static List<String> people(World world) {
        var staff = world.tenant(OWNER).people();
        return Stream.concat(
                        Stream.of(CALLER.substring(1), "Aino", "Teltta"),
                        staff.stream().flatMap(person -> Stream.of(person.email(), person.name())))
                .toList();
    }

    /** Strings of which none may appear before anybody else. */
    List<String> canaries() {
        return List.of(
                over,
                providerCall,
                talking,
                handed,
                consulted,
                expecting,
                waiting,
                message,
                help,
                check,
                contact,
                ticket,
                followUp,
                merge,
                member,
                newcomer,
                apiKey,
                queue,
                flow,
                recording,
                "Tunturi",
                "outdoor.example",
                CALLER.substring(1));
    }

    private static String publishFlow(World world) {
        var files = new HashMap<>(world.tenant(OWNER).files());
        files.put(
                "flows/canary-of-outdoor.yaml",
                files.get("flows/main.yaml").replace("flow: main\n", "flow: canary-of-outdoor\n"));
        hire(files);
        Http.bearer(world.stack().operator().accessToken())
                .post(
                        world.stack().app().address() + "/api/v1/operator/tenants/" + OWNER + "/config?mode=apply",
                        Map.of("files", files))
                .success();
        return "canary-of-outdoor";
    }

    private static void hire(Map<String, String> files) {
        var people = new StringBuilder(files.get("people.yaml").stripTrailing()).append('\n');
        var agents = new StringBuilder(files.get("queues.yaml").stripTrailing()).append('\n');
        for (var email : HIRED) {
            people.append("  - email: ").append(email).append("\n    name: Hired\n    roles: [agent]\n");
            agents.append("  - email: ").append(email).append("\n    skills: {sales: 5}\n    queues: [sales]\n");
        }
        files.put("people.yaml", people.toString());
        files.put("queues.yaml", agents.toString());
    }

    private static String endedCall(World world) throws InterruptedException {
        try (var agent = world.agent(OWNER, 1, Duration.ofSeconds(3), 1)) {
            agent.start();
            var call = world.call(CALLER, OWNER, Optional.empty(), "1");
            if (!agent.await(Duration.ofSeconds(60))) {
                throw new AssertionError("nobody answered the call to the owner of the property");
            }
            World.eventually("a record", Duration.ofSeconds(30), () -> world.record(OWNER, call.callSid())
                    .isPresent());
            return call.callSid();
        }
    }

    /** @return its address */
    private static String storedRecording(World world, String interaction) {
        var all = world.api(OWNER) + "/interactions/" + interaction + "/recordings";
        World.eventually(
                "a stored recording",
                Duration.ofSeconds(60),
                () -> world.admin(OWNER).get(all).body().contains("STORED"));
        return all + "/"
                + world.admin(OWNER)
                        .get(all)
                        .success()
                        .json()
                        .path(0)
                        .path("id")
                        .asText();
    }

    private static String link(World world, String recording) {
        var url = world.admin(OWNER)
                .post(recording + "/links", Map.of("download", false))
                .success()
                .json()
                .path("url")
                .asText();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** An offer. The agent talks until somebody hangs up, and does not end the after-work; without a carrier there is no talk. */
    private static String liveCall(World world, String email, String carrier, String until) {
        Promised.liveAgent(world, email, carrier);
        var call = OutsideCall.place(
                world.control(),
                new OutsideCall.Plan(
                        CALLER, world.number(OWNER), false, List.of("1"), Optional.empty(), Optional.empty()));
        var journal = world.api(OWNER) + "/interactions/journal?providerCall=" + call.callSid();
        World.eventually(
                until,
                Duration.ofSeconds(60),
                () -> world.admin(OWNER).get(journal).body().contains(until));
        var presences =
                world.admin(OWNER).get(world.api(OWNER) + "/agents").success().json();
        var offer = World.stream(world.admin(OWNER).get(journal).success().json())
                .map(entry -> entry.path("fact").path("offer").asText())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody was offered the call: " + presences));
        return offer;
    }

    private static String waitingCall(World world) {
        var call = OutsideCall.place(
                world.control(),
                new OutsideCall.Plan(
                        CALLER, world.number(OWNER), false, List.of("1"), Optional.empty(), Optional.empty()));
        var journal = world.api(OWNER) + "/interactions/journal?providerCall=" + call.callSid();
        World.eventually(
                "a call that waits",
                Duration.ofSeconds(60),
                () -> world.admin(OWNER).get(journal).body().contains("queued"));
        var queue = world.api(OWNER) + "/floor/queues/"
                + first(world, "/queues").path("id").asText() + "/waiting";
        return World.stream(world.admin(OWNER).get(queue).success().json())
                .map(waiting -> waiting.path("interaction").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody waits"));
    }

    private static String interactionOf(String offer) {
        return offer.substring(0, offer.indexOf('.'));
    }

    /** Accounts follow members after a moment. */
    static boolean hasAccount(World world, String email) {
        try {
            var stack = world.stack();
            Tokens.ofUser(stack.keycloak().issuer(), email, stack.demoPassword(), OWNER);
            return true;
        } catch (LaunchFailure notYet) {
            return false;
        }
    }

    private static String newcomer(World world) {
        var person = Map.of("email", "newcomer@outdoor.example", "name", "Newcomer", "roles", List.of("agent"));
        var answer = world.admin(OWNER).post(world.api(OWNER) + "/members", person);
        return answer.success().json().path("id").asText();
    }

    private static String newApiKey(World world) {
        return world.admin(OWNER)
                .post(world.api(OWNER) + "/api-keys", Map.of("name", "canary", "roles", List.of("agent")))
                .success()
                .json()
                .path("key")
                .path("id")
                .asText();
    }

    private static JsonNode first(World world, String list) {
        return world.admin(OWNER)
                .get(world.api(OWNER) + list)
                .success()
                .json()
                .path("items")
                .path(0);
    }
}
