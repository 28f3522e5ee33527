package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.keskus.simulator.twiml.TwimlParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sample document is read and performed to an end: our own, and those of the carrier's documentation where that
 * folder is at hand ({@code -Dtwiml.samples=DIR}, or shared/data/twiml-samples above the checkout).
 */
class SamplesTest {

    @TestFactory
    Stream<DynamicTest> is_performed_without_an_error() throws Exception {
        return Stream.concat(documents(own()), documentation().stream().flatMap(SamplesTest::documents))
                .map(file -> dynamicTest(file.getFileName().toString(), () -> performed(file)));
    }

    @Test
    void our_own_samples_have_every_element_that_the_documentation_s_have() throws Exception {
        var theirs = documentation().stream().flatMap(SamplesTest::documents).flatMap(SamplesTest::elements);
        if (documentation().isEmpty()) {
            System.out.println("ASSUMED, since the documentation's samples are not at hand (-Dtwiml.samples=DIR):"
                    + " our own have every element of theirs");
        }
        assertThat(documents(own()).flatMap(SamplesTest::elements).distinct()).containsAll(theirs.toList());
    }

    private static Stream<String> elements(Path file) {
        try {
            return Pattern.compile("<([A-Za-z][A-Za-z-]*)")
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static Path own() throws Exception {
        return Path.of(Objects.requireNonNull(SamplesTest.class.getResource("/io/keskus/simulator/samples"))
                .toURI());
    }

    private static void performed(Path file) throws Exception {
        var xml = Files.readString(file);
        TwimlParser.parse(xml);
        var rig = new Rig();
        rig.on("/voice", visit -> rig.visits("/voice").size() > 1 ? Rig.document("<Hangup/>") : document(xml));
        var call = rig.call();
        rig.pass("PT2H");
        call.hangUpByPhone();
        rig.pass("PT5H");
        assertThat(call.status().ended()).isTrue();
        assertThat(Rig.events(call, "error"))
                .as("errors other than of addresses that do not exist here")
                .allMatch(entry -> List.of(11200, 11205, 13224, 13230).contains(entry.get("code")));
        assertThat(rig.time.waiting()).isZero();
    }

    private static io.keskus.simulator.webhook.Web.Answer document(String xml) {
        return new io.keskus.simulator.webhook.Web.Received(200, "text/xml", xml);
    }

    private static Stream<Path> documents(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(twiml|xml)")).sorted().toList().stream();
        } catch (IOException e) {
            throw new AssertionError(folder.toString(), e);
        }
    }

    private static List<Path> documentation() {
        var named = System.getProperty("twiml.samples");
        return Stream.of(
                        named == null ? "" : named,
                        "../../../shared/data/twiml-samples",
                        "../../../../shared/data/twiml-samples")
                .filter(text -> !text.isEmpty())
                .map(Path::of)
                .filter(Files::isDirectory)
                .limit(1)
                .toList();
    }
}
