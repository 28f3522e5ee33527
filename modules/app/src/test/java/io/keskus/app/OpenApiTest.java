package io.keskus.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.app.OpenApi.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the API offers is read in docs/api/openapi.yaml, and a change of it is seen in review. */
class OpenApiTest {
    private static final Path COPY = Path.of("../../docs/api/openapi.yaml");
    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    /** Operations for which nobody has to sign in. */
    private static final List<String> OPEN =
            List.of("GET /api/v1/openapi", "GET /api/v1/sign-in", "GET /api/v1/listening/{link}");

    private final List<Operation> operations = OpenApi.generated().operations();

    @Test
    void the_copy_in_docs_is_what_the_code_says() throws IOException {
        var differences = Difference.between(
                OpenApi.of(Files.readString(COPY)).root(), OpenApi.generated().root());
        assertThat(differences)
                .as(
                        "first what docs/api/openapi.yaml says, second what the code says;"
                                + " when the change is meant, renew the copy: cp %s %s",
                        "modules/app/target/classes/META-INF/keskus-api.yaml", "docs/api/openapi.yaml")
                .isEmpty();
    }

    @Test
    void a_difference_is_named_by_its_place() {
        assertThat(Difference.between(
                        Map.of("paths", Map.of("/a", List.of(1, 2), "/b", true), "x", 1),
                        Map.of("paths", Map.of("/a", List.of(1, 3)), "x", 1)))
                .containsExactly(new Difference("/paths/~1a/1", 2, 3), new Difference("/paths/~1b", true, null));
    }

    @Test
    void every_operation_has_a_name_of_its_own() {
        assertThat(operations).isNotEmpty();
        assertThat(operations).extracting(Operation::id).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void every_name_in_a_path_is_a_parameter() {
        assertThat(operations).allSatisfy(operation -> assertThat(operation.parametersIn("path"))
                .containsAll(IN_PATH.matcher(operation.path())
                        .results()
                        .map(hit -> hit.group(1))
                        .toList()));
    }

    @Test
    void every_operation_asks_who_is_calling() {
        assertThat(operations.stream().filter(Operation::isOpen).map(Operation::toString))
                .containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void every_operation_lies_under_a_tenant_a_reseller_or_the_operator() {
        assertThat(operations)
                .filteredOn(operation -> !OPEN.contains(operation.toString()))
                .allMatch(operation -> operation
                        .path()
                        .matches("/api/v1/(tenants/\\{tenant}|resellers/\\{reseller}|operator|me)(/.*)?"));
    }
}
