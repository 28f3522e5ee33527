package io.keskus.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in a shop window says what it is. */
class JavadocTest {
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:(?:abstract|final|sealed|non-sealed|strictfp) )*(?:class|interface|record|enum|@interface) (\\w+)");

    @Test
    void public_types_of_shop_windows_are_explained() {
        assertThat(inWindows().flatMap(JavadocTest::unexplained)).isEmpty();
    }

    @Test
    void shop_windows_were_found() {
        assertThat(inWindows().map(Source::name)).contains("TenantId.java");
    }

    @Test
    void a_silent_public_type_is_reported() {
        var silent = new Source("A.java", "package a;\n\n@Deprecated\npublic final class A {}\n");
        var spoken = new Source("B.java", "package a;\n\n/** A thing. */\n@X(\n  \"y\")\npublic record B() {}\n");
        assertThat(Stream.of(silent, spoken).flatMap(JavadocTest::unexplained))
                .containsExactly("A.java:4 has no Javadoc on A");
    }

    private static Stream<Source> inWindows() {
        var windows = Order.KESKUS.modules().stream()
                .map(module -> "/src/main/java/" + Order.KESKUS.window(module).replace('.', '/') + "/")
                .toList();
        return Source.ending(".java").stream().filter(source -> isIn(source, windows));
    }

    private static boolean isIn(Source source, List<String> windows) {
        return windows.stream().anyMatch(window -> source.path().endsWith(window + source.name()));
    }

    private static Stream<String> unexplained(Source source) {
        return PUBLIC_TYPE
                .matcher(source.text())
                .results()
                .filter(hit -> !isExplained(source.text().substring(0, hit.start())))
                .map(hit -> source.place(hit.start()) + " has no Javadoc on " + hit.group(1));
    }

    /** Between the Javadoc and the type only annotations may stand. */
    private static boolean isExplained(String before) {
        var end = before.lastIndexOf("*/");
        return end >= 0
                && before.lastIndexOf("/**", end) > before.lastIndexOf("/*", end - 1) - 1
                && before.substring(end + 2).strip().matches("(?s)(@.*)?");
    }
}
