package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.simulator.webhook.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fault that can be switched on at the carrier on this machine is switched on by a scenario. */
class FaultSwitchesTest {
    private static final Path SCENARIOS = Path.of("src/test/java/io/keskus/app/scenarios");

    @Test
    void every_switch_is_used_by_a_scenario() {
        assertThat(unused(scenarios())).isEmpty();
    }

    @Test
    void a_switch_that_no_scenario_names_is_noticed() {
        assertThat(unused(List.of("Map.of(\"latencyMs\", 5)")))
                .contains("rest5xx", "duplicateWebhooks")
                .doesNotContain("latencyMs");
    }

    private static TreeSet<String> unused(List<String> sources) {
        return Stream.of(Faults.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> sources.stream()
                        .noneMatch(source ->
                                source.contains("Map.of(\"" + name + "\"") || source.contains(", \"" + name + "\", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> scenarios() {
        try (var files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith("IT.java"))
                    .map(FaultSwitchesTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
