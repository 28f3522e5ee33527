package io.keskus.ivr;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.keskus.ivr.flowfile.FlowReader;
import io.keskus.ivr.flowfile.FlowReading;
import io.keskus.ivr.hours.HoursReader;
import io.keskus.ivr.hours.HoursReading;
import io.keskus.tenancy.ConfigFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The schemas that editors use say the same as the readers, as far as a schema can. */
class SchemasTest {
    private final Schema flow = schema("flow");
    private final Schema hours = schema("hours");

    @Test
    void the_example_tenants_files_satisfy_their_schemas() {
        for (String tenant : Flows.TENANTS) {
            assertThat(faults(flow, Flows.config("tenants/" + tenant + "/flows/main.yaml")))
                    .as(tenant)
                    .isEmpty();
            assertThat(faults(hours, Flows.config("tenants/" + tenant + "/hours.yaml")))
                    .as(tenant)
                    .isEmpty();
        }
    }

    @Test
    void what_a_flow_schema_refuses_the_reader_refuses_too() {
        String sound = Flows.config("tenants/outdoor/flows/main.yaml");
        for (var change : Map.of(
                        "timeoutSeconds: 6", "timeoutSeconds: 31",
                        "type: voicemail", "type: voice-mail",
                        "queue: sales", "queues: sales",
                        "\"9\": english", "\"99\": english",
                        "maxSeconds: 120", "maxSeconds: long",
                        "languages: [fi, en]", "languages: []",
                        "    otherwise: goodbye\n", "")
                .entrySet()) {
            String text = sound.replace(change.getKey(), change.getValue());
            assertThat(faults(flow, text)).as(change.getKey()).isNotEmpty();
            assertThat(FlowReader.read("main.yaml", text)).as(change.getKey()).isInstanceOf(FlowReading.Faulty.class);
        }
    }

    @Test
    void what_an_hours_schema_refuses_the_reader_refuses_too() {
        String sound = Flows.config("tenants/outdoor/hours.yaml");
        for (var change : Map.of(
                        "daily:", "always:",
                        "\"00:00-24:00\"", "\"0-24\"",
                        "\"10:00-14:00\"", "\"10:00-24:30\"",
                        "2026-12-06:", "Dec-06:",
                        "zone: Europe/Helsinki", "timezone: Europe/Helsinki",
                        "  office:", "  Office:")
                .entrySet()) {
            String text = sound.replace(change.getKey(), change.getValue());
            assertThat(faults(hours, text)).as(change.getKey()).isNotEmpty();
            assertThat(HoursReader.read("hours.yaml", text))
                    .as(change.getKey())
                    .isInstanceOf(HoursReading.Faulty.class);
        }
    }

    @Test
    void every_kind_of_node_and_every_key_of_it_is_in_the_schema() {
        String all = """
                flow: all
                description: every kind of node
                languages: [en]
                defaultLanguage: en
                entry: a
                nodes:
                  a: {type: start, next: b, knownCaller: c}
                  b: {type: say, prompt: {en: x}, next: c}
                  c: {type: menu, prompt: {en: x}, keys: {"1": d}, timeoutSeconds: 5, tries: 2, invalid: {en: x},
                      silence: {en: x}, otherwise: j}
                  d: {type: collect, variable: v, sensitive: true, prompt: {en: x}, minDigits: 2, maxDigits: 4,
                      timeoutSeconds: 5, tries: 2, invalid: {en: x}, silence: {en: x}, next: e, otherwise: j}
                  e: {type: hours, hours: h, open: f, closed: i}
                  f: {type: language, language: en, next: g}
                  g: {type: note, variable: v, value: x, next: h}
                  h: {type: enqueue, queue: q, skills: {s: 3}, priority: 1, music: m, announcement: {en: x},
                      maxWaitSeconds: 60, leave: {"1": i}, otherwise: i, afterwards: c}
                  i: {type: voicemail, mailbox: q, prompt: {en: x}, maxSeconds: 60, next: j}
                  j: {type: hangup, prompt: {en: x}}
                """;
        assertThat(faults(flow, all)).isEmpty();
        assertThat(FlowReader.read("all.yaml", all)).isInstanceOf(FlowReading.Sound.class);
    }

    private static List<?> faults(Schema schema, String yaml) {
        String json =
                new ConfigFiles(Map.of("a.yaml", yaml)).yaml("a.yaml").json().toString();
        return schema.validate(json, InputFormat.JSON);
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Flows.config("schema/" + name + ".schema.json"), InputFormat.JSON);
    }
}
