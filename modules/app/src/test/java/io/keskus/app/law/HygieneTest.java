package io.keskus.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is switched off, slept over, swallowed or left for later. */
class HygieneTest {
    private static final Map<String, Pattern> ANYWHERE = patterns(
            "an empty catch", "catch\\s*\\([^)]*\\)\\s*\\{\\s*}",
            "work left for later", "\\b(TODO|FIXME|XXX|HACK)\\b",
            "a warning switched off for all", "@SuppressWarnings\\(\"all\"\\)");

    private static final Map<String, Pattern> IN_TESTS = patterns(
            "a test switched off",
                    "@([a-z][\\w.]*\\.)?(Disabled|Enabled(If|On|For|In)|Ignore\\b)|assumeTrue\\(false|assumeFalse\\(true",
            "a sleeping test", "Thread\\.sleep\\(|TimeUnit\\.\\w+\\.sleep\\(",
            "a mocking library", "import (static )?(org\\.mockito|org\\.easymock|io\\.mockk|mockit)\\b");

    private static final Map<String, Pattern> IN_MAIN = patterns(
            "a stack trace on the console", "printStackTrace\\(\\)",
            "a method that is a stub", "not (yet )?implemented");

    @Test
    void no_source_hides_a_fault() {
        var sources = Source.ending(".java").stream()
                .filter(source -> !source.name().equals("HygieneTest.java"))
                .toList();
        assertThat(sources).hasSizeGreaterThan(10);
        assertThat(sources.stream().flatMap(HygieneTest::faults)).isEmpty();
    }

    @Test
    void a_test_that_needs_started_servers_is_tagged_so() {
        var integration = Source.ending("IT.java");
        assertThat(integration).isNotEmpty();
        assertThat(integration.stream()
                        .filter(source -> !source.text().contains("@Tag(\"integration\")")
                                && !source.text().contains(" extends Deployed"))
                        .map(Source::path))
                .isEmpty();
    }

    @Test
    void each_hidden_fault_is_reported() {
        assertThat(inMain("try { x(); } catch (A | B e) {\n}")).containsExactly("M.java:1 has an empty catch");
        assertThat(inMain("// " + "TO" + "DO later")).containsExactly("M.java:1 has work left for later");
        assertThat(inMain("\nthrow new IllegalStateException(\"not implemented\");"))
                .containsExactly("M.java:2 has a method that is a stub");
        assertThat(inTest("\n\n@Disabled(\"flaky\")")).containsExactly("/src/test/T.java:3 has a test switched off");
        for (var condition : List.of("IfSystemProperty(named = \"a\", matches = \".+\")", "If(\"b\")", "OnOs(LINUX)")) {
            assertThat(inTest("@Enabled" + condition + "\n@Tag(\"integration\")\nclass T {}"))
                    .containsExactly("/src/test/T.java:1 has a test switched off");
            assertThat(inTest("@org.junit.jupiter.api.condition.Disabled" + condition))
                    .containsExactly("/src/test/T.java:1 has a test switched off");
        }
        assertThat(inTest("@EnabledFeature\n@DataSourceDefinition")).isEmpty();
        assertThat(inTest("Thread.sleep(5);")).containsExactly("/src/test/T.java:1 has a sleeping test");
        assertThat(inTest("import static org.mockito.Mockito.when;"))
                .containsExactly("/src/test/T.java:1 has a mocking library");
        assertThat(inTest("catch (IOException e) { throw new UncheckedIOException(e); }"))
                .isEmpty();
    }

    private static List<String> inMain(String text) {
        return faults(new Source("M.java", text)).toList();
    }

    private static List<String> inTest(String text) {
        return faults(new Source("/src/test/T.java", text)).toList();
    }

    private static Stream<String> faults(Source source) {
        return Stream.of(ANYWHERE, source.isTest() ? IN_TESTS : IN_MAIN)
                .flatMap(patterns -> patterns.entrySet().stream())
                .flatMap(entry -> entry.getValue()
                        .matcher(source.text())
                        .results()
                        .map(hit -> source.place(hit.start()) + " has " + entry.getKey()));
    }

    private static Map<String, Pattern> patterns(String... namesAndPatterns) {
        var patterns = new LinkedHashMap<String, Pattern>();
        for (int i = 0; i < namesAndPatterns.length; i += 2) {
            patterns.put(namesAndPatterns[i], Pattern.compile(namesAndPatterns[i + 1]));
        }
        return patterns;
    }
}
