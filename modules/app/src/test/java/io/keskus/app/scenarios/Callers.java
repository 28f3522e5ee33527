package io.keskus.app.scenarios;

import io.keskus.app.OpenApi.Operation;
import io.keskus.app.scenarios.Attempt.Actor;
import io.keskus.launcher.Http;
import io.keskus.launcher.Stack;
import io.keskus.launcher.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends attempts in the name of a tenant's people, the reseller's or the provider's. */
final class Callers {
    private final World world;
    private final SignIns signIns = new SignIns();

    Callers(World world) {
        this.world = world;
    }

    /**
     * @param target the tenant whose address is used
     * @param from the tenant whose person asks
     */
    HttpResponse<String> send(Operation operation, Attempt attempt, String target, String from) {
        var request = HttpRequest.newBuilder(address(operation, attempt, target))
                .header("Authorization", "Bearer " + token(attempt.actor(), from))
                .header("Content-Type", attempt.type())
                .method(operation.method(), BodyPublishers.ofString(attempt.body()));
        if (operation.method().equals("PATCH")) {
            request.header("If-Match", tag(operation, attempt));
        }
        return sent(request.build());
    }

    private URI address(Operation operation, Attempt attempt, String target) {
        var path = operation.path().replace("{tenant}", target);
        for (var value : attempt.path().entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        var query = attempt.query().isEmpty() ? "" : "?" + attempt.query();
        return URI.create(world.stack().app().address() + path + query);
    }

    /** The owner's true tag, also for a stranger: a request refused for its tag would prove nothing. */
    private String tag(Operation operation, Attempt attempt) {
        var request = HttpRequest.newBuilder(address(operation, attempt, Property.OWNER))
                .header("Authorization", "Bearer " + token(attempt.actor(), Property.OWNER))
                .build();
        return sent(request).headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<String> sent(HttpRequest request) {
        try {
            return Http.client().send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }

    private String token(Actor actor, String tenant) {
        return signIns.token(actor + " of " + tenant, () -> switch (actor) {
            case ADMIN, ANYBODY -> signIn(world.emailOf(tenant, "tenant-admin", 0), tenant);
            case AGENT -> signIn(world.emailOf(tenant, "agent", 0), tenant);
            case SUPERVISOR -> signIn(world.emailOf(tenant, "supervisor", 0), tenant);
            case THIRD_AGENT -> signIn(hired(tenant, 0), tenant);
            case FOURTH_AGENT -> signIn(hired(tenant, 1), tenant);
            case FIFTH_AGENT -> signIn(hired(tenant, 2), tenant);
            case SIXTH_AGENT -> signIn(hired(tenant, 3), tenant);
            case SECOND_AGENT -> signIn(world.emailOf(tenant, "agent", 1), tenant);
            case RESELLER -> signIn("helmi@nordic.example", null);
            case OPERATOR -> signIn(Stack.OPERATOR, null);
        });
    }

    private String hired(String tenant, int which) {
        return tenant.equals(Property.OWNER) ? Property.HIRED.get(which) : world.emailOf(tenant, "agent", which % 2);
    }

    private Tokens signIn(String email, String tenant) {
        var stack = world.stack();
        return Tokens.ofUser(stack.keycloak().issuer(), email, stack.demoPassword(), tenant);
    }
}
