package io.keskus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the API offers is read in docs/api/openapi.yaml, and a change of it is seen in review. */
class OpenApiCopyTest {
    private static final Path COPY = Path.of("../../docs/api/openapi.yaml");

    @Test
    void the_copy_in_docs_is_what_the_code_says() throws IOException {
        assertThat(Files.readString(COPY))
                .as(
                        "docs/api/openapi.yaml is out of date; when the change is meant, renew it with%n  cp %s %s",
                        "modules/app/target/classes/META-INF/openapi.yaml", "docs/api/openapi.yaml")
                .isEqualTo(generated());
    }

    private static String generated() throws IOException {
        try (var file = OpenApiCopyTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
