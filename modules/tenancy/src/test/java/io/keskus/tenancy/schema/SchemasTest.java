package io.keskus.tenancy.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.tenancy.Fault;
import io.keskus.tenancy.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {
    private static final Path TENANTS = Path.of("../../tenant-config/tenants");
    private final Schemas schemas = new Schemas();

    @ParameterizedTest
    @MethodSource("examples")
    void the_example_companies_fit(String path) throws IOException {
        var inBundle = path.substring(path.indexOf('/') + 1);
        assertThat(schemas.check(YamlReader.read(inBundle, Files.readString(TENANTS.resolve(path)))))
                .isEmpty();
    }

    static Stream<String> examples() throws IOException {
        try (var files = Files.walk(TENANTS)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> TENANTS.relativize(file).toString())
                    .toList()
                    .stream();
        }
    }

    @Test
    void there_are_examples() throws IOException {
        assertThat(examples()).contains("outdoor/tenant.yaml", "credit/people.yaml", "webshop/queues.yaml");
    }

    @Test
    void a_missing_key_is_named_with_what_belongs_there() {
        assertThat(faults("numbers.yaml", "numbers:\n  - number: '+358131312345'\n"))
                .containsExactly(
                        "numbers.yaml:2: \"flow\" is missing; add flow: a flow by its file's name, as main for flows/main.yaml");
    }

    @Test
    void an_unknown_key_is_named_with_those_that_are_known() {
        assertThat(faults("queues.yaml", "queues:\n  - name: sales\n    ringSecs: 20\n"))
                .singleElement()
                .asString()
                .startsWith(
                        "queues.yaml:3: \"ringSecs\" is not known here; write one of name, label, skills, ringSeconds");
    }

    @Test
    void a_value_that_does_not_fit_is_shown_with_one_that_would() {
        assertThat(faults("queues.yaml", "queues:\n  - name: sales\n    ringSeconds: soon\n"))
                .containsExactly("queues.yaml:3: \"soon\" does not fit here; write 5 to 120 seconds an offer rings; 20"
                        + " when left out");
        assertThat(faults("people.yaml", "people:\n  - email: a@b.example\n    name: A\n    roles:\n      - boss\n"))
                .containsExactly(
                        "people.yaml:5: \"boss\" does not fit here; write one of agent, supervisor, tenant-admin");
    }

    @Test
    void all_faults_come_at_once() {
        assertThat(faults("queues.yaml", "queues:\n  - name: Sales X\n    priority: 11\n    skills: {golf: 0, Ä: 1}\n"))
                .hasSize(4);
    }

    @Test
    void a_file_that_no_configuration_has_is_refused() {
        assertThat(faults("queue.yaml", "a: 1")).singleElement().asString().contains("queues.yaml");
        assertThat(faults("flows/deep/main.yaml", "a: 1")).hasSize(1);
    }

    @Test
    void hours_and_flows_are_left_to_their_own_readers() {
        assertThat(faults("hours.yaml", "hours: 7\n")).isEmpty();
        assertThat(faults("flows/main.yaml", "flow: 7\n")).isEmpty();
        assertThat(faults("tariff.yaml", "tariff: 7\n")).isNotEmpty();
    }

    private List<String> faults(String path, String text) {
        return schemas.check(YamlReader.read(path, text)).stream()
                .map(Fault::toString)
                .toList();
    }
}
