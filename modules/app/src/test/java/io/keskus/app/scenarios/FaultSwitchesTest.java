package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.launcher.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fault that can be switched on at the carrier on this machine is switched on by a scenario. */
class FaultSwitchesTest {
    private static final Path HOME = Checkout.find().home();
    private static final Path SCENARIOS = HOME.resolve("modules/app/src/test/java/io/keskus/app/scenarios");

    @Test
    void every_switch_is_used_by_a_scenario() {
        assertThat(unused(scenarios())).isEmpty();
    }

    @Test
    void a_switch_that_no_scenario_names_is_noticed() {
        assertThat(unused(List.of("Map.of(\"latencyMs\", 5)")))
                .contains("rest5xx", "rest429", "duplicateWebhooks", "dropCallback")
                .doesNotContain("latencyMs")
                .hasSize(9);
    }

    private static TreeSet<String> unused(List<String> sources) {
        return switches()
                .filter(name -> sources.stream()
                        .noneMatch(source ->
                                source.contains("Map.of(\"" + name + "\"") || source.contains(", \"" + name + "\", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first words of the table of faults; a test of the simulator keeps it complete. */
    private static Stream<String> switches() {
        var paper = text(HOME.resolve("docs/api/simulator.md"));
        var faults = paper.substring(paper.indexOf("### Faults"), paper.indexOf("### Bins"));
        return faults.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| field"))
                .map(line -> line.replaceAll("`[^`]*`", "").split("\\|")[1])
                .flatMap(cell -> Arrays.stream(cell.split(",")))
                .map(name -> name.strip().split(" ")[0]);
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
