package io.keskus.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each module says on one page what it is. */
class ReadmesTest {
    private static final List<String> HEADINGS = List.of("Owns", "Shows", "Tables", "Flow", "Read these tests first");

    /** Either a heading of Markdown or a paragraph that begins in bold. */
    private static final Pattern HEADING = Pattern.compile("(?:#+ |\\*\\*)([^*]*)");

    @Test
    void every_module_with_code_has_its_page() {
        assertThat(modulesWithCode().flatMap(module -> faults(module, page(module))))
                .isEmpty();
    }

    @Test
    void modules_were_found() {
        assertThat(modulesWithCode()).contains("kernel");
    }

    @Test
    void a_missing_page_or_heading_is_reported() {
        assertThat(faults("calls", "")).containsExactly("modules/calls/README.md is missing or empty");
        assertThat(faults("calls", "# calls\n## Owns\n## Shows\n**Tables** none\nFlow\n## Read these tests first\n"))
                .containsExactly("modules/calls/README.md has no heading Flow");
    }

    private static Stream<String> modulesWithCode() {
        return Source.ending("README.md").stream().map(Source::module).filter(module -> !module.isEmpty());
    }

    private static String page(String module) {
        return Source.ending("README.md").stream()
                .filter(source -> source.path().equals("modules/" + module + "/README.md"))
                .map(Source::text)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> faults(String module, String page) {
        var path = "modules/" + module + "/README.md";
        if (page.isBlank()) {
            return Stream.of(path + " is missing or empty");
        }
        var headings = page.lines()
                .map(HEADING::matcher)
                .filter(Matcher::lookingAt)
                .map(heading -> heading.group(1).strip())
                .toList();
        return HEADINGS.stream()
                .filter(heading -> !headings.contains(heading))
                .map(heading -> path + " has no heading " + heading);
    }
}
