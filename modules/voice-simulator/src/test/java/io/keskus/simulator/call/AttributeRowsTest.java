package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.simulator.twiml.AttributeTable;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed attribute table against the tests, and against the classes of twilio-java. */
class AttributeRowsTest {

    private static final Set<Class<?>> TESTS = Set.of(
            PromptVerbsTest.class,
            GatherVerbTest.class,
            EnqueueVerbTest.class,
            DialLegsTest.class,
            DialNounsTest.class,
            DialQueueTest.class,
            ConferenceTest.class,
            ConferenceRecordingTest.class,
            RecordVerbTest.class);

    @Test
    void every_performed_row_has_a_test() {
        var performed = AttributeTable.standard().rows().stream()
                .filter(row -> row.support().equals("performed"))
                .map(AttributeRowsTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        var tested = tested().collect(Collectors.toCollection(TreeSet::new));
        assertThat(tested).isEqualTo(performed);
    }

    @Test
    void every_row_names_its_source_and_its_support() {
        assertThat(AttributeTable.standard().rows()).hasSizeGreaterThan(280).allSatisfy(row -> {
            assertThat(row.source()).startsWith("https://www.twilio.com/docs/voice/twiml/");
            assertThat(row.support()).isIn("performed", "accepted", "skipped");
        });
    }

    @Test
    void the_elements_and_attributes_are_those_of_twilio_java() throws Exception {
        var ours = AttributeTable.standard().rows().stream()
                .map(AttributeRowsTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ours).isEqualTo(LibraryElements.names());
    }

    @Test
    void an_attribute_that_the_library_has_and_the_table_lacks_would_be_noticed() throws Exception {
        assertThat(LibraryElements.names())
                .contains("Gather.numDigits", "Prompt.for", "say-as.interpret-as", "Echo", "Uri.priority")
                .doesNotContain("Say.message", "Gather");
    }

    @Test
    void an_attribute_that_the_table_lacks_has_no_default() {
        assertThat(AttributeTable.standard().defaultOf("Gather", "colour")).isEmpty();
        assertThat(AttributeTable.standard().knows("Gather", "timeout")).isTrue();
        assertThat(AttributeTable.standard().knows("Gather", "colour")).isFalse();
        assertThat(AttributeTable.standard().knows("Leave")).isTrue();
        assertThat(AttributeTable.standard().knows("leave")).isFalse();
    }

    private static String name(AttributeTable.Row row) {
        return row.attribute().isEmpty() ? row.element() : row.element() + "." + row.attribute();
    }

    private static Stream<String> tested() {
        return TESTS.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Row.class))
                .flatMap(method -> Arrays.stream(method.getAnnotation(Row.class).value()));
    }
}
