package io.keskus.app.scenarios;

import io.keskus.launcher.Http;
import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every page of a tenant, read from the front end's own list of addresses, so that no new one is forgotten. */
final class Pages {
    private static final Pattern PAGE = Pattern.compile("page\\('/([^']+)'");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
    /** Where something of that name is listed. */
    private static final Map<String, String> LISTS = Map.of(
            "ticket", "/tickets",
            "contact", "/contacts",
            "interaction", "/interactions",
            "person", "/members",
            "queue", "/queues");

    private Pages() {}

    /** Addresses below the tenant's, as {@code people/0190…}; those of which the tenant has nothing yet are left out. */
    static List<String> of(World world, String tenant) {
        try {
            var routes = Files.readString(world.home().resolve("modules/web/src/routes.tsx"));
            return PAGE.matcher(routes)
                    .results()
                    .map(found -> filled(world, tenant, found.group(1)))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> filled(World world, String tenant, String page) {
        var parameter = PARAMETER.matcher(page);
        if (!parameter.find()) {
            return Optional.of(page);
        }
        var list = LISTS.get(parameter.group(1));
        if (list == null) {
            throw new AssertionError("say in Pages.LISTS where a " + parameter.group(1) + " is found, for " + page);
        }
        var first = world.admin(tenant).get(world.api(tenant) + list).success().json();
        var item = first.path("items").path(0);
        var id = item.path("id").asText(item.path("interaction").asText());
        return id.isEmpty() ? Optional.empty() : Optional.of(page.replace(parameter.group(), id));
    }

    /** Somebody with every role, who sees every page and may press every button. @return the e-mail address */
    static String everything(World world, String tenant) {
        var email = "everything@" + tenant + ".example";
        join(world, tenant, email, List.of("agent", "supervisor", "tenant-admin"));
        return email;
    }

    /** Makes somebody a member, who may be one already, and waits for the account. @return the member's id */
    static String join(World world, String tenant, String email, List<String> roles) {
        var answer = world.admin(tenant)
                .post(world.api(tenant) + "/members", Map.of("email", email, "name", "Many Hats", "roles", roles))
                .json();
        World.eventually("an account of " + email, Duration.ofSeconds(60), () -> signsIn(world, tenant, email));
        return answer.path("id").asText(answer.path("member").asText());
    }

    private static boolean signsIn(World world, String tenant, String email) {
        try {
            var stack = world.stack();
            var token = Tokens.ofUser(stack.keycloak().issuer(), email, stack.demoPassword(), tenant);
            return Http.bearer(token.accessToken())
                            .get(world.api(tenant) + "/members/me")
                            .status()
                    == 200;
        } catch (LaunchFailure notYet) {
            return false;
        }
    }
}
