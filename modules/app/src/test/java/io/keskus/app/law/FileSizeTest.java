package io.keskus.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that needs scrolling for ever is two files. */
class FileSizeTest {
    private static final int MOST_LINES = 300;

    private static final Set<String> CODE = Set.of(".java", ".ts", ".tsx", ".sh", ".sql");

    @Test
    void no_file_is_longer_than_300_lines() {
        assertThat(tooLong(code().toList())).isEmpty();
    }

    @Test
    void code_was_found_scripts_without_an_ending_too() {
        assertThat(code().map(Source::name)).contains("TenantId.java", "keskus");
    }

    @Test
    void a_longer_file_is_reported() {
        var ceiling = new Source("Fits.java", "line\n".repeat(300));
        var above = new Source("TooLong.ts", "line\n".repeat(301));
        assertThat(tooLong(List.of(ceiling, above))).containsExactly("TooLong.ts has 301 lines");
    }

    private static Stream<Source> code() {
        return Source.all().stream()
                .filter(source -> !source.name().contains(".") || CODE.stream().anyMatch(source.name()::endsWith));
    }

    private static List<String> tooLong(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.text().lines().count() > MOST_LINES)
                .map(source -> source.path() + " has " + source.text().lines().count() + " lines")
                .toList();
    }
}
