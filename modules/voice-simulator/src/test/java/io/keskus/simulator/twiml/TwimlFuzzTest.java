package io.keskus.simulator.twiml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Whatever a customer answers: a document whose attributes can be read, or a refusal with the carrier's code. */
class TwimlFuzzTest {

    private static final List<String> TYPES = List.of("text/xml", "application/xml; charset=utf-8", "text/plain", "x");

    @FuzzTest(maxDuration = "60s")
    void any_answer_is_performed_or_refused(FuzzedDataProvider data) {
        var type = TYPES.get(data.consumeInt(0, TYPES.size() - 1));
        try {
            var document = TwimlParser.read(type, "http://shop.example/voice", data.consumeRemainingAsString());
            document.verbs().forEach(TwimlFuzzTest::isReadable);
        } catch (MalformedTwiml refused) {
            assertThat(refused.code()).isIn(11750, 12100, 12300);
            assertThat(refused).hasMessageMatching("(?s).+");
        }
    }

    private static void isReadable(Element element) {
        assertThat(element.name()).isNotEmpty();
        assertThat(element.text()).doesNotContain("\n");
        for (var attribute : element.given().keySet()) {
            assertThat(element.attribute(attribute)).isNotNull();
            assertThat(element.number(attribute)).isGreaterThanOrEqualTo(-1);
            assertThat(element.words(attribute)).doesNotContain("");
        }
        element.children().forEach(TwimlFuzzTest::isReadable);
    }
}
