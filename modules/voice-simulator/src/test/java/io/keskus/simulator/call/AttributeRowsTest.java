package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.twiml.voice.Say;
import io.keskus.simulator.twiml.AttributeTable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
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

    /** Verbs and nouns that are performed here. */
    private static final Set<String> ELEMENTS = Set.of(
            "Say",
            "Play",
            "Pause",
            "Gather",
            "Enqueue",
            "Leave",
            "Dial",
            "Number",
            "Client",
            "Parameter",
            "Conference",
            "Queue",
            "Redirect",
            "Hangup",
            "Reject",
            "Record");

    /** Fields of the twilio-java classes that are the text of the element, not an attribute. */
    private static final Set<String> TEXTS = Set.of(
            "Say.message",
            "Play.url",
            "Enqueue.name",
            "Dial.number",
            "Number.phoneNumber",
            "Client.identity",
            "Conference.name",
            "Queue.name",
            "Redirect.url");

    @Test
    void every_performed_row_has_a_test() {
        var performed = AttributeTable.standard().rows().stream()
                .filter(row -> row.support().equals("performed"))
                .map(row -> row.element() + "." + row.attribute())
                .collect(Collectors.toCollection(TreeSet::new));
        var tested = tested().collect(Collectors.toCollection(TreeSet::new));
        assertThat(tested).isEqualTo(performed);
    }

    @Test
    void every_row_names_its_source_and_its_support() {
        assertThat(AttributeTable.standard().rows()).hasSizeGreaterThan(90).allSatisfy(row -> {
            assertThat(row.source()).startsWith("https://www.twilio.com/docs/voice/twiml/");
            assertThat(row.support()).isIn("performed", "accepted");
        });
    }

    @Test
    void the_attributes_are_those_of_twilio_java() throws ClassNotFoundException {
        var theirs = new TreeSet<String>();
        for (var element : ELEMENTS) {
            var type = Class.forName(Say.class.getPackageName() + "." + element);
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .map(Field::getName)
                    .map(name -> element + "." + name)
                    .filter(name -> !TEXTS.contains(name))
                    .forEach(theirs::add);
        }
        var ours = AttributeTable.standard().rows().stream()
                .map(row -> row.element() + "." + row.attribute())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ours).isEqualTo(theirs);
    }

    @Test
    void an_attribute_that_the_table_lacks_has_no_default() {
        assertThat(AttributeTable.standard().defaultOf("Gather", "colour")).isEmpty();
        assertThat(AttributeTable.standard().knows("Gather", "timeout")).isTrue();
        assertThat(AttributeTable.standard().knows("Gather", "colour")).isFalse();
    }

    private static Stream<String> tested() {
        return TESTS.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Row.class))
                .flatMap(method -> Arrays.stream(method.getAnnotation(Row.class).value()));
    }
}
