package io.keskus.ivr.flowfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.keskus.ivr.FileFault;
import io.keskus.ivr.core.FlowShape;

/** Whatever the bytes: a sound flow, or faults with a place and a remedy; never an exception. */
class FlowReaderFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void any_text_is_read_or_refused(FuzzedDataProvider data) {
        FlowReading reading = FlowReader.read("flows/main.yaml", data.consumeRemainingAsString());
        if (reading instanceof FlowReading.Sound sound) {
            assertThat(FlowShape.silentLoop(sound.flow().nodes())).isEmpty();
        } else {
            assertThat(((FlowReading.Faulty) reading).faults()).isNotEmpty().allSatisfy(FlowReaderFuzzTest::helps);
        }
    }

    private static void helps(FileFault fault) {
        assertThat(fault.line()).isPositive();
        assertThat(fault.column()).isPositive();
        assertThat(fault.message()).isNotBlank();
        assertThat(fault.remedy()).isNotBlank();
    }
}
