package io.keskus.benchmarks.sockets;

import io.keskus.launcher.ExampleTenant;
import io.keskus.launcher.FirstReach;
import io.keskus.launcher.Http;
import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.Progress;
import io.keskus.launcher.ScriptedAgent;
import io.keskus.launcher.SignedInAgent;
import io.keskus.launcher.Stack;
import io.keskus.launcher.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * A tenant with as many agents as wanted, all in one queue; a call to its number goes straight there.
 *
 * @param stack where it is a tenant
 * @param agents how many
 */
record Company(Stack stack, int agents) {
    static final Duration RINGS = Duration.ofSeconds(30);

    private static final String SLUG = "crowd";
    private static final String NUMBER = "+3723212399";
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Brings it to be and returns when everybody can sign in and the number can be called. */
    void open(Progress progress) {
        var operator = Http.bearer(stack.operator().accessToken());
        var root = stack.app().address() + "/api/v1/operator/";
        progress.say("tenant " + SLUG + ": " + agents + " agents in one queue");
        operator.post(root + "resellers", "application/yaml", "slug: bench\nname: Benchmarks\ncurrency: EUR\n")
                .success();
        operator.post(root + "tenants/" + SLUG + "/config?mode=apply", Map.of("files", files()))
                .success();
        await(progress, "the last account", () -> signIn(agents - 1));
        new FirstReach(stack, List.of(new ExampleTenant(SLUG, "Crowd", List.of(), List.of(NUMBER), Map.of())))
                .await(progress);
    }

    private static void await(Progress progress, String what, Runnable attempt) {
        progress.say("tenant " + SLUG + ": waiting for " + what);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                attempt.run();
                return;
            } catch (LaunchFailure notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        }
    }

    private void signIn(int agent) {
        Tokens.ofUser(stack.keycloak().issuer(), email(agent), stack.demoPassword(), SLUG);
    }

    private Tokens admin() {
        return Tokens.ofUser(stack.keycloak().issuer(), "admin@" + SLUG + ".example", stack.demoPassword(), SLUG);
    }

    Http asAdmin() {
        return Http.bearer(admin().accessToken());
    }

    String api() {
        return stack.app().address() + "/api/v1/tenants/" + SLUG;
    }

    String number() {
        return NUMBER;
    }

    SignedInAgent agent(int which) {
        var site = new ScriptedAgent.Site(
                stack.app().address(), control(), stack.keycloak().issuer());
        return new SignedInAgent(site, new ScriptedAgent.Login(SLUG, email(which), stack.demoPassword()));
    }

    String control() {
        return stack.simulator().address() + "/_sim";
    }

    private static String email(int agent) {
        return "agent-" + agent + "@" + SLUG + ".example";
    }

    private Map<String, String> files() {
        var all = IntStream.range(0, agents).boxed().toList();
        return Map.of(
                "tenant.yaml",
                "name: Crowd\nreseller: bench\ncountry: EE\nlanguages: [en]\nzone: Europe/Tallinn\ncurrency: EUR\n"
                        + "plan: large@1\n",
                "people.yaml",
                "people:\n  - {email: admin@" + SLUG + ".example, name: Admin, roles: [tenant-admin]}\n"
                        + lines(all, "  - {email: %s, name: Agent %d, roles: [agent]}\n"),
                "queues.yaml",
                "queues:\n  - {name: desk, label: Desk, ringSeconds: " + RINGS.toSeconds()
                        + ", wrapUpSeconds: 5, priority: 5}\nagents:\n"
                        + lines(all, "  - {email: %s, queues: [desk]} # %d\n"),
                "numbers.yaml",
                "numbers:\n  - {number: \"" + NUMBER + "\", flow: main}\n",
                "flows/main.yaml",
                """
                flow: main
                languages: [en]
                defaultLanguage: en
                entry: arrival
                nodes:
                  arrival: {type: start, next: to-desk}
                  to-desk: {type: enqueue, queue: desk, otherwise: goodbye}
                  goodbye: {type: hangup}
                """);
    }

    private static String lines(List<Integer> agents, String line) {
        var text = new StringBuilder();
        agents.forEach(agent -> text.append(line.formatted(email(agent), agent)));
        return text.toString();
    }
}
