package io.keskus.simulator.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.simulator.http.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The committed tables against the whole published document, where it is at hand: {@code -Dtwilio.document=FILE}, or
 * shared/data/twilio beside the checkout.
 */
class WholeDocumentTest {

    private static final String ASSUMPTION =
            "ASSUMED, since the published document is not at hand (-Dtwilio.document=FILE): the tables are as in it";

    @Test
    void every_operation_parameter_and_field_is_as_published() throws Exception {
        var document = document();
        if (document.isEmpty()) {
            System.out.println(ASSUMPTION);
            return;
        }
        var published = new PublishedDocument(document.get());
        for (var row : Table.rows("operations.csv", 5)) {
            var operation = published.operation(row.get(1), row.get(2));
            assertThat(operation.path("operationId").asText()).isEqualTo(row.get(0));
            assertThat(published.successes(operation)).as(row.get(0)).isEqualTo(Table.words(row.get(3)));
            assertThat(published.parameters(operation)).as(row.get(0)).isEqualTo(parameters(row.get(0)));
            var answer = Operation.Answer.of(row.get(4));
            assertThat(published.answerKey(operation)).as(row.get(0)).isEqualTo(answer.key());
            if (!answer.kind().equals("none")) {
                assertThat(published.fields(operation)).as(row.get(0)).isEqualTo(fields(answer.schema()));
            }
            if (answer.kind().equals("list")) {
                assertThat(published.envelope(operation)).as(row.get(0)).isEqualTo(fields("page"));
            }
        }
    }

    @Test
    void the_examples_in_the_document_fit_the_tables() throws Exception {
        var document = document();
        if (document.isEmpty()) {
            System.out.println(ASSUMPTION);
            return;
        }
        var published = new PublishedDocument(document.get());
        var breaches = new ArrayList<String>();
        int examples = 0;
        for (var operation : Contract.standard().operations()) {
            for (var example : published.examples(operation.method(), operation.path())) {
                var inspection = new Inspection(Contract.standard(), operation);
                inspection.answer(operation.successes().iterator().next(), example);
                breaches.addAll(inspection.verdict("performed").breaches());
                examples++;
            }
        }
        assertThat(examples).isGreaterThan(100);
        assertThat(breaches).isEmpty();
    }

    private static TreeMap<String, String> parameters(String operation) {
        var rows = new TreeMap<String, String>();
        Table.rows("parameters.csv", 6).stream()
                .filter(row -> row.get(0).equals(operation))
                .forEach(row -> rows.put(
                        Operation.key(row.get(1), row.get(2)), String.join(" | ", row.subList(3, row.size()))));
        return rows;
    }

    private static TreeSet<String> fields(String schema) {
        var rows = new TreeSet<String>();
        Table.rows("fields.csv", 5).stream()
                .filter(row -> row.get(0).equals(schema))
                .forEach(row -> rows.add(String.join(" | ", row.subList(1, row.size()))));
        return rows;
    }

    private static Optional<JsonNode> document() throws IOException {
        var file = "shared/data/twilio/twilio_api_v2010.json";
        var found = Stream.of(System.getProperty("twilio.document", ""), "../../../" + file, "../../../../" + file)
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Json.MAPPER.readTree(found.get().toFile()));
    }

    static List<String> list(JsonNode array) {
        var words = new ArrayList<String>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }
}
