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
    void refuses_a_space_before_the_declaration_and_none_without_one() throws Exception {
        assertThatThrownBy(() -> TwimlParser.parse(" <?xml version=\"1.0\"?><Response/>"))
                .isInstanceOf(MalformedTwiml.class)
                .extracting(e -> ((MalformedTwiml) e).code())
                .isEqualTo(12100);
        assertThat(TwimlParser.parse("\n<Response><Hangup/></Response>").verbs())
                .hasSize(1);
    }

    @Test
    void an_answer_is_read_by_its_content_type() throws Exception {
        assertThat(TwimlParser.read("text/html;charset=utf-8", "", "<Response/>")
                        .verbs())
                .isEmpty();
        assertThat(TwimlParser.read("text/plain", "", "Hello\nyou")
                        .verbs()
                        .get(0)
                        .text())
                .isEqualTo("Hello you");
        assertThat(TwimlParser.read("audio/wav", "http://x/a.wav", "")
                        .verbs()
                        .get(0)
                        .name())
                .isEqualTo("Play");
        for (var type : new String[] {"", "application/json", "image/png"}) {
            assertThatThrownBy(() -> TwimlParser.read(type, "", "<Response/>"))
                    .isInstanceOf(MalformedTwiml.class)
                    .extracting(e -> ((MalformedTwiml) e).code())
                    .isEqualTo(12300);
        }
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
