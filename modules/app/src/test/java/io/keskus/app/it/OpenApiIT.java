package io.keskus.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.app.Difference;
import io.keskus.app.OpenApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The API describes itself, in the words that stand in docs. */
class OpenApiIT extends Deployed {
    @Test
    void the_description_it_serves_is_the_one_in_docs() throws IOException {
        var served = get("/api/v1/openapi");
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.headers().firstValue("Content-Type")).hasValue("application/yaml");
        var copy = Files.readString(Path.of("../../docs/api/openapi.yaml"));
        assertThat(Difference.between(
                        OpenApi.of(served.body()).root(), OpenApi.of(copy).root()))
                .isEmpty();
    }

    @Test
    void what_is_not_described_is_a_problem_404() {
        var nothing = get("/api/v1/nothing");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(nothing.body()).contains("\"urn:keskus:not-found\"");
    }
}
