package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.rest.api.v2010.account.usage.Record;
import com.twilio.rest.api.v2010.account.usage.record.Daily;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Usage records: every leg rounded up to whole minutes by itself, failed and busy legs free. */
class UsageTest extends CarrierTest {

    @Test
    void each_leg_is_rounded_up_to_whole_minutes_by_itself() {
        number();
        for (var millis : List.of(1000, 60_000, 60_001, 119_000)) {
            var sid = control.post("/calls", Map.of("from", CALLER, "to", SHOP, "hangupAfterAnsweredMs", millis))
                    .path("callSid")
                    .asText();
            control.awaitEvent(sid, "answered");
        }
        control.post("/clock", Map.of("advance", "PT10M"));
        var inbound = record("calls-inbound");
        assertThat(inbound.getUsage()).isEqualTo("6");
        assertThat(inbound.getCount()).isEqualTo("4");
        assertThat(inbound.getPrice()).isEqualByComparingTo("0.051");
        assertThat(inbound.getUsageUnit()).isEqualTo("minutes");
    }

    @Test
    void both_legs_of_a_bridge_count_each_in_its_category() {
        number();
        shop.on("/voice", "<Dial><Number>+358409000009</Number></Dial>");
        control.put("/phones/+358409000009", Map.of("answerAfterMs", 1000, "talkMs", 58_000));
        var sid = callIn();
        control.awaitEvent(sid, "dialling");
        control.post("/clock", Map.of("advance", "PT3M"));
        assertThat(record("calls").getUsage()).isEqualTo("2");
        assertThat(record("calls-inbound").getUsage()).isEqualTo("1");
        assertThat(record("calls-outbound").getUsage()).isEqualTo("1");
        assertThat(record("calls-client").getUsage()).isEqualTo("0");
        var usage = control.get("/usage").path(account.getSid()).path("calls");
        assertThat(usage.path("minutes").asInt()).isEqualTo(2);
        assertThat(usage.path("price").asText()).isEqualTo("0.02250");
    }

    @Test
    void a_leg_that_is_busy_is_free() {
        number();
        shop.on("/voice", "<Reject reason=\"busy\"/>");
        var sid = callIn();
        control.awaitEvent(sid, "ended");
        assertThat(control.leg(sid).path("price").asText()).isEqualTo("0.00000");
        assertThat(record("calls").getUsage()).isEqualTo("0");
        assertThat(record("calls").getCount()).isEqualTo("0");
    }

    @Test
    void a_leg_belongs_to_the_day_in_utc_on_which_it_began() {
        number();
        shop.on("/voice", "<Say>Hello</Say><Pause length=\"7200\"/>");
        var today = LocalDate.now(ZoneOffset.UTC);
        var sid = control.post("/calls", Map.of("from", CALLER, "to", SHOP, "hangupAfterAnsweredMs", 1000))
                .path("callSid")
                .asText();
        control.awaitEvent(sid, "ended");
        control.post("/clock", Map.of("advance", "P1D"));
        assertThat(Record.reader()
                        .setCategory("calls")
                        .setStartDate(today.plusDays(1))
                        .setEndDate(today.plusDays(1))
                        .read(twilio)
                        .iterator()
                        .next()
                        .getUsage())
                .isEqualTo("0");
        var days = StreamSupport.stream(
                        Daily.reader()
                                .setCategory("calls")
                                .setStartDate(today)
                                .setEndDate(today.plusDays(1))
                                .read(twilio)
                                .spliterator(),
                        false)
                .toList();
        assertThat(days).extracting(Daily::getUsage).containsExactly("0", "1");
        assertThat(days).extracting(Daily::getStartDate).containsExactly(today.plusDays(1), today);
    }

    private Record record(String category) {
        return Record.reader().setCategory(category).read(twilio).iterator().next();
    }
}
