package io.keskus.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.app.OpenApi;
import io.keskus.app.OpenApi.Operation;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Whoever does not say who they are is refused, everywhere and in the same words. */
class SignInNeededIT extends Deployed {
    @Test
    void every_operation_but_the_open_ones_asks_for_a_sign_in() {
        assertThat(OpenApi.generated().operations())
                .filteredOn(operation -> !operation.isOpen())
                .isNotEmpty()
                .allSatisfy(operation -> assertRefused(call(operation)));
    }

    @Test
    void a_key_that_is_none_is_refused_too() {
        var answer = send(request("/api/v1/tenants/outdoor/contacts").header("Authorization", "Bearer no-such-key"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private static HttpResponse<String> call(Operation operation) {
        return send(request(operation.path().replaceAll("\\{\\w+}", "outdoor"))
                .header("Content-Type", "application/json")
                .method(operation.method(), BodyPublishers.ofString("{}")));
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s", answer.request()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(answer.body()).contains("\"urn:keskus:sign-in-needed\"");
    }
}
