package io.keskus.ivr.flowfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.ivr.yaml.YamlParser;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HostileFilesTest {
    @Test
    void anchors_and_aliases_are_refused_with_their_line() {
        assertThat(refusal("flow: &a main\nother: *a")).contains(":1:7: flow: an anchor (&) is not accepted");
        assertThat(refusal("flow: main\nother: *a")).contains(":2:8: other: an alias (*) is not accepted");
    }

    @Test
    void a_billion_laughs_do_not_begin() {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            text.append("a").append(i).append(": &a").append(i).append(" [");
            text.append(("*a" + (i - 1) + ", ").repeat(8)).append("x]\n");
        }
        assertThat(refusal(text.toString())).contains("an anchor (&) is not accepted");
    }

    @Test
    void tags_are_refused() {
        assertThat(refusal("flow: !!java.net.URL [main]")).contains("a tag (!) is not accepted");
        assertThat(refusal("flow: !include main")).contains("a tag (!) is not accepted");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(refusal("flow: main\n---\nflow: main")).contains("a second document begins");
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(refusal("flow: " + "[".repeat(100_000))).contains("nested deeper than 16");
    }

    @Test
    void too_large_a_file_is_refused_unread() {
        assertThat(refusal("flow: main # " + "x".repeat(YamlParser.MOST_CHARACTERS)))
                .contains("keep it under " + YamlParser.MOST_CHARACTERS);
    }

    @Test
    void too_many_values_are_refused() {
        assertThat(refusal("flow: [" + "a,".repeat(30_000) + "]")).contains("more than 20000 values");
    }

    @Test
    void characters_that_yaml_forbids_are_refused() {
        assertThat(refusal("flow: ma\u0000in")).contains("not YAML");
    }

    @Test
    void no_more_than_a_hundred_faults_are_told() {
        var text = new StringBuilder("flow: main\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("k").append(i).append(": x\n");
        }
        assertThat(((FlowReading.Faulty) FlowReader.read("a.yaml", text.toString())).faults())
                .hasSize(100);
    }

    private static String refusal(String text) {
        return Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            FlowReading reading = FlowReader.read("a.yaml", text);
            assertThat(reading).isInstanceOf(FlowReading.Faulty.class);
            return ((FlowReading.Faulty) reading).faults().get(0).toString();
        });
    }
}
