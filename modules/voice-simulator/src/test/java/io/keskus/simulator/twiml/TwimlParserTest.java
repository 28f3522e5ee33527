package io.keskus.simulator.twiml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TwimlParserTest {

    @Test
    void reads_verbs_attributes_and_text_with_the_white_space_collapsed() throws Exception {
        var document = TwimlParser.parse(
                "<?xml version=\"1.0\"?>\n<Response><Say loop=\"2\">\n  Hello\n  you </Say></Response>");
        var say = document.verbs().get(0);
        assertThat(say.text()).isEqualTo("Hello you");
        assertThat(say.number("loop")).isEqualTo(2);
        assertThat(say.attribute("language")).isEqualTo("en-US");
    }

    @Test
    void names_the_line_of_what_is_not_well_formed() {
        assertThatThrownBy(() -> TwimlParser.parse("<Response>\n<Say>Hello</Response>"))
                .isInstanceOf(MalformedTwiml.class)
                .hasMessageContaining("line 2")
                .extracting(e -> ((MalformedTwiml) e).code())
                .isEqualTo(12100);
    }

    @Test
    void refuses_another_root_nothing_and_too_much() {
        assertThatThrownBy(() -> TwimlParser.parse("<html/>")).hasMessageContaining("<html>");
        assertThatThrownBy(() -> TwimlParser.parse("")).isInstanceOf(MalformedTwiml.class);
        assertThatThrownBy(() -> TwimlParser.parse("<Response>" + " ".repeat(70_000) + "</Response>"))
                .hasMessageContaining("64 KB");
    }

    @Test
    void refuses_a_document_type_and_so_every_entity() {
        assertThatThrownBy(() -> TwimlParser.parse("<!DOCTYPE Response [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                        + "<Response><Say>&a;</Say></Response>"))
                .isInstanceOf(MalformedTwiml.class);
    }

    @Test
    void what_is_not_a_number_counts_as_the_default() throws Exception {
        var gather = TwimlParser.parse("<Response><Gather timeout=\"soon\"/></Response>")
                .verbs()
                .get(0);
        assertThat(gather.number("timeout")).isEqualTo(5);
        assertThat(gather.number("numDigits")).isEqualTo(-1);
    }
}
