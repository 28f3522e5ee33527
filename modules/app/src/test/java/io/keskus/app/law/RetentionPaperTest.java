package io.keskus.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Somebody has thought about each table: for how long its rows are kept. */
class RetentionPaperTest {
    private static final Pattern NAMED = Pattern.compile("`([a-z_]+)`");

    @Test
    void the_paper_says_of_every_table_how_long_it_is_kept() throws IOException {
        var paper = named(Files.readString(House.CHECKOUT.resolve("docs/operations/retention.md")));

        assertThat(tables()).isNotEmpty();
        assertThat(paper).containsExactlyInAnyOrderElementsOf(tables());
    }

    @Test
    void a_table_in_the_paper_is_recognised() {
        assertThat(named("`ticket`, `ticket_note`; `ExpiryRounds`, `keskus.floor.agents-kept`"))
                .containsExactlyInAnyOrder("ticket", "ticket_note");
    }

    private static List<String> tables() {
        return MigrationsTest.migrations().flatMap(Table::in).map(Table::name).toList();
    }

    private static Set<String> named(String paper) {
        return NAMED.matcher(paper).results().map(hit -> hit.group(1)).collect(Collectors.toSet());
    }
}
