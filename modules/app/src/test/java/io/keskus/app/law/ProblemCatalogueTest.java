package io.keskus.app.law;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal that the code can give stands in docs/api/problems.md, and nothing else does. */
class ProblemCatalogueTest {
    private static final String CATALOGUE = "docs/api/problems.md";

    /** A type and title written out; {@code http-…} is made from the status and stands in the catalogue's text. */
    private static final Pattern GIVEN =
            Pattern.compile("(?:Problem\\.of|Answer\\.problem)\\(\\s*\"([a-z-]+)\",\\s*\"([^\"]+)\"");

    /** A row of the catalogue: {@code | `type` | title | …}. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([^|]+) \\|");

    @Test
    void the_catalogue_has_every_problem_under_its_one_title() {
        assertThat(faults(production(), catalogue())).isEmpty();
    }

    @Test
    void problems_were_found() {
        assertThat(production().flatMap(source -> matches(GIVEN, source.text())))
                .contains("tenant-unknown: Tenant unknown", "signature: Not signed by the carrier");
    }

    @Test
    void each_difference_is_reported() {
        var sources = List.of(
                new Source("A.java", "Problem.of(\n    \"queue-full\", \"Queue is full\", 409, detail)"),
                new Source("B.java", "Answer.problem(\"signature\", \"Not signed\", 403, detail)"),
                new Source("C.java", "Problem.of(\"internal\", \"Went wrong\", 500, detail)"));
        var rows = "| `internal` | Went wrong | 500 |\n| `signature` | Unsigned | 403 |\n";
        assertThat(faults(sources.stream(), rows))
                .containsExactlyInAnyOrder(
                        "not in the catalogue: queue-full: Queue is full",
                        "not in the catalogue: signature: Not signed",
                        "given nowhere: signature: Unsigned");
    }

    private static Stream<Source> production() {
        return Source.ending(".java").stream().filter(source -> source.path().contains("/src/main/java/"));
    }

    private static String catalogue() {
        return Source.ending(CATALOGUE).get(0).text();
    }

    private static List<String> faults(Stream<Source> sources, String catalogue) {
        Set<String> given =
                sources.flatMap(source -> matches(GIVEN, source.text())).collect(toSet());
        Set<String> listed = matches(ROW, catalogue).collect(toSet());
        return Stream.concat(
                        given.stream()
                                .filter(problem -> !listed.contains(problem))
                                .map(problem -> "not in the catalogue: " + problem),
                        listed.stream()
                                .filter(problem -> !given.contains(problem))
                                .map(problem -> "given nowhere: " + problem))
                .toList();
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group(1) + ": " + hit.group(2));
    }
}
