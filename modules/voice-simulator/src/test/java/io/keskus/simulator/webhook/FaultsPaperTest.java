package io.keskus.simulator.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of faults in docs/api/simulator.md has every switch there is; the product's tests go by it. */
class FaultsPaperTest {

    @Test
    void every_switch_has_its_row() throws Exception {
        var paper = Files.readString(Path.of("../../docs/api/simulator.md"));
        var faults = paper.substring(paper.indexOf("### Faults"), paper.indexOf("### Bins"));
        assertThat(Stream.of(Faults.class.getRecordComponents()).map(RecordComponent::getName))
                .hasSize(10)
                .allSatisfy(name -> assertThat(faults).containsPattern("\\n\\| ([^|]*, )?" + name + "\\b"));
    }
}
