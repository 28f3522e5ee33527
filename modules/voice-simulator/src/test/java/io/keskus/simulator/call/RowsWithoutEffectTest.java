package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.keskus.simulator.twiml.AttributeTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A test for each row that is accepted or skipped: it changes nothing that the caller hears. */
class RowsWithoutEffectTest {

    private static final Map<String, String> AROUND = Map.of(
            "Say", "%s",
            "Gather", "%s",
            "Enqueue", "%s",
            "Record", "%s",
            "Dial", "%s",
            "Number", "<Dial>%s</Dial>",
            "Client", "<Dial>%s</Dial>",
            "Conference", "<Dial>%s</Dial>",
            "Queue", "<Dial>%s</Dial>",
            "Task", "<Enqueue workflowSid=\"WW1\">%s</Enqueue>");

    private static final Map<String, String> INSIDE = Map.of(
            "Say", "Hello",
            "Gather", "<Say>Press</Say>",
            "Enqueue", "sales",
            "Dial", "+358409000009",
            "Number", "+358409000009",
            "Client", "ana",
            "Conference", "room",
            "Queue", "sales",
            "Record", "",
            "Task", "{}");

    @TestFactory
    Stream<DynamicTest> an_accepted_attribute_changes_nothing() {
        return rows("accepted")
                .map(row -> dynamicTest(row.element() + " " + row.attribute(), () -> {
                    var without = performed(document(row.element(), ""));
                    assertThat(performed(document(row.element(), " " + row.attribute() + "=\"7\"")))
                            .isEqualTo(without)
                            .noneMatch(entry -> entry.contains("warning") || entry.contains("error"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_is_skipped_is_logged_and_the_next_verb_is_performed() {
        return rows("skipped")
                .map(row -> dynamicTest(row.element() + " " + row.attribute(), () -> {
                    var attribute = row.attribute().isEmpty() ? "" : " " + row.attribute() + "=\"7\"";
                    var rig = new Rig();
                    var call = rig.call("<" + row.element() + attribute + "/><Say>after</Say>");
                    rig.pass("PT1M");
                    assertThat(Rig.events(call, "skipped").get(0)).containsEntry("verb", row.element());
                    assertThat(Rig.events(call, "warning")).isEmpty();
                    assertThat(Rig.heard(call)).containsExactly("after");
                }));
    }

    @Test
    void what_no_document_may_have_is_a_warning_and_nothing_else() {
        var rig = new Rig();
        var call = rig.call("<Say colour=\"red\">Hello</Say><say>no</say><Gather><Shout/></Gather><Say>after</Say>");
        rig.pass("PT1M");
        assertThat(Rig.events(call, "warning"))
                .extracting(entry -> entry.get("message"))
                .containsExactly("<Say> has no attribute colour", "there is no <say>", "there is no <Shout>");
        assertThat(Rig.events(call, "warning"))
                .allMatch(entry -> entry.get("code").equals(12200));
        assertThat(Rig.heard(call)).containsExactly("Hello", "after");
    }

    private static Stream<AttributeTable.Row> rows(String support) {
        return AttributeTable.standard().rows().stream()
                .filter(row -> row.support().equals(support));
    }

    private static String document(String element, String attribute) {
        var inSay = !AROUND.containsKey(element);
        var tag = "<" + element + (attribute.equals(" =\"7\"") ? "" : attribute) + ">"
                + (inSay ? "word" : INSIDE.get(element)) + "</" + element + ">";
        return inSay ? "<Say>one " + tag + "</Say>" : AROUND.get(element).formatted(tag);
    }

    /** Everything that happened, without the names that are made anew each time. */
    private static List<String> performed(String verbs) {
        var rig = new Rig();
        rig.exchange.queues().open(Rig.ACCOUNT, "sales");
        rig.on("/voice", visit -> Rig.document(rig.visits("/voice").size() > 1 ? "<Hangup/>" : verbs));
        var call = rig.call();
        rig.pass("PT20M");
        call.hangUpByPhone();
        return call.timeline().entries().stream()
                .map(entry -> entry.toString().replaceAll("[A-Z]{2}[0-9a-f]{32}", "Sid"))
                .toList();
    }
}
