package io.keskus.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The paper says what is. */
class ArchitecturePaperTest {
    /** A row of the table of modules: {@code | `kernel` | … |}. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    private static final Pattern DECISION = Pattern.compile("\\d{4}-[a-z0-9-]+\\.md");

    @Test
    void the_paper_lists_the_modules_that_exist() throws IOException {
        var paper = Files.readString(House.CHECKOUT.resolve("docs/architecture.md"));
        assertThat(listed(paper)).containsExactlyInAnyOrderElementsOf(HouseTest.modulesOnDisk());
    }

    @Test
    void decisions_are_numbered_once() {
        var decisions = Source.ending(".md").stream()
                .filter(source -> source.path().startsWith("docs/decisions/"))
                .map(Source::name)
                .toList();
        assertThat(decisions).isNotEmpty().allMatch(name -> DECISION.matcher(name)
                .matches());
        assertThat(decisions.stream().map(name -> name.substring(0, 4))).doesNotHaveDuplicates();
    }

    @Test
    void a_row_for_a_module_is_recognised() {
        assertThat(listed("| `kernel` | nouns |\n| `no row`\n|`acd`|\n")).isEqualTo(List.of("kernel"));
    }

    private static List<String> listed(String paper) {
        return ROW.matcher(paper).results().map(hit -> hit.group(1)).toList();
    }
}
