package io.keskus.ivr.hours;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;

/** Whatever the bytes: hours that answer at any instant, or faults; never an exception. */
class HoursReaderFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void any_text_is_read_or_refused(FuzzedDataProvider data) {
        Instant at = Instant.ofEpochSecond(data.consumeLong(-4_000_000_000L, 8_000_000_000L));
        HoursReading reading = HoursReader.read("hours.yaml", data.consumeRemainingAsString());
        if (reading instanceof HoursReading.Sound sound) {
            sound.hours().values().forEach(hours -> hours.isOpen(at));
        } else {
            assertThat(((HoursReading.Faulty) reading).faults()).isNotEmpty();
        }
    }
}
