package io.keskus.calls.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.calls.LegKind;
import io.keskus.ivr.FlowInput;
import io.keskus.platform.Json;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactCodecTest {
    @Test
    void a_fact_is_read_as_it_was_written() {
        var stepped = new Fact.FlowStepped(new FlowInput.Keys("1"), Instant.parse("2026-03-02T08:00:00.123456Z"), "d1");
        assertThat(FactCodec.read(1, FactCodec.write(stepped))).isEqualTo(stepped);
        var leg = new Fact.LegChanged("CA1", LegKind.CALLER, "COMPLETED", Optional.of(61L), Instant.EPOCH);
        assertThat(FactCodec.read(1, FactCodec.write(leg))).isEqualTo(leg);
    }

    @Test
    void facts_of_the_first_schema_can_still_be_read() {
        var written = """
                {"type":"flow-stepped","input":{"type":"keys","digits":"1"},"now":"2026-03-02T08:00:00Z","digest":"d1"}""";
        assertThat(FactCodec.read(1, written))
                .isEqualTo(new Fact.FlowStepped(new FlowInput.Keys("1"), Instant.parse("2026-03-02T08:00:00Z"), "d1"));
        assertThat(Json.read("{\"type\":\"caller-gone\"}", Fact.class)).isEqualTo(new Fact.CallerGone());
    }

    @Test
    void news_of_a_recording_once_did_not_say_of_which_leg() {
        var written = """
                {"type":"recording-changed","recording":"RE1","state":"COMPLETED","seconds":4}""";
        assertThat(FactCodec.read(1, written))
                .isEqualTo(new Fact.RecordingChanged(
                        "RE1", "COMPLETED", Optional.of(4L), Optional.empty(), Optional.empty()));
    }
}
