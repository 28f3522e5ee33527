package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.exception.ApiException;
import com.twilio.http.HttpMethod;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.call.Recording;
import com.twilio.type.PhoneNumber;
import com.twilio.type.Twiml;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Calls over REST, by twilio-java. */
class RestCallsTest extends CarrierTest {

    private static final PhoneNumber PHONE = new PhoneNumber("+358409000009");
    private static final PhoneNumber OWN = new PhoneNumber(SHOP);

    @Test
    void a_call_that_is_created_rings_is_answered_and_performs_its_document() {
        number();
        shop.on("/out", "<Say>Hello</Say>");
        var call = Call.creator(PHONE, OWN, URI.create(shop.url("/out")))
                .setStatusCallback(URI.create(shop.url("/status")))
                .setStatusCallbackEvent(List.of("initiated", "ringing", "answered", "completed"))
                .setStatusCallbackMethod(HttpMethod.POST)
                .create(twilio);
        assertThat(call.getStatus()).isEqualTo(Call.Status.QUEUED);
        assertThat(call.getDirection()).isEqualTo("outbound-api");
        control.post("/clock", Map.of("advance", "PT20S"));
        assertThat(Control.list(control.leg(call.getSid()).path("heard"))).hasSize(1);
        assertThat(shop.visits("/out").get(0).parameters()).containsEntry("CallStatus", "in-progress");
        assertThat(shop.visits("/status"))
                .extracting(visit -> visit.parameters().get("CallStatus"))
                .containsExactlyInAnyOrder("initiated", "ringing", "in-progress", "completed");
        var fetched = Call.fetcher(call.getSid()).fetch(twilio);
        assertThat(fetched.getStatus()).isEqualTo(Call.Status.COMPLETED);
        assertThat(fetched.getDuration()).isEqualTo("1");
        assertThat(fetched.getPrice()).isEqualTo("-0.01400");
    }

    @Test
    void calls_start_one_a_second_or_as_fast_as_the_account_may() {
        number();
        var twiml = new Twiml("<Response><Pause length=\"600\"/></Response>");
        for (int i = 0; i < 5; i++) {
            Call.creator(new PhoneNumber("+35840900010" + i), OWN, twiml).create(twilio);
        }
        control.post("/clock", Map.of("advance", "PT2.5S"));
        assertThat(queued()).isBetween(1L, 2L);
        control.post("/clock", Map.of("advance", "PT3S"));
        assertThat(queued()).isZero();
        control.put("/accounts/" + account.getSid(), Map.of("callsPerSecond", 100));
        for (int i = 0; i < 5; i++) {
            Call.creator(new PhoneNumber("+35840900020" + i), OWN, twiml).create(twilio);
        }
        control.post("/clock", Map.of("advance", "PT0.5S"));
        assertThat(queued()).isZero();
    }

    private long queued() {
        return StreamSupport.stream(
                        Call.reader().setStatus(Call.Status.QUEUED).read(twilio).spliterator(), false)
                .count();
    }

    @Test
    void busy_unanswered_and_cancelled_calls_are_free_and_reported_as_completed_events() {
        number();
        control.put("/phones/+358409000009", Map.of("busy", true));
        control.put("/phones/+358409000008", Map.of("noAnswer", true));
        control.put("/phones/+358409000007", Map.of("noAnswer", true));
        control.put("/accounts/" + account.getSid(), Map.of("callsPerSecond", 100));
        var sids = List.of("9", "8", "7").stream()
                .map(last -> Call.creator(new PhoneNumber("+35840900000" + last), OWN, URI.create(shop.url("/voice")))
                        .setTimeout(30)
                        .setStatusCallback(URI.create(shop.url("/status")))
                        .create(twilio)
                        .getSid())
                .toList();
        control.post("/clock", Map.of("advance", "PT5S"));
        assertThatThrownBy(() -> Call.updater(sids.get(2))
                        .setStatus(Call.UpdateStatus.COMPLETED)
                        .update(twilio))
                .isInstanceOf(ApiException.class)
                .extracting(e -> ((ApiException) e).getCode())
                .isEqualTo(21220);
        Call.updater(sids.get(2)).setStatus(Call.UpdateStatus.CANCELED).update(twilio);
        control.post("/clock", Map.of("advance", "PT1M"));
        assertThat(sids)
                .extracting(sid -> Call.fetcher(sid).fetch(twilio).getStatus())
                .containsExactly(Call.Status.BUSY, Call.Status.NO_ANSWER, Call.Status.CANCELED);
        assertThat(shop.visits("/status"))
                .extracting(visit -> visit.parameters().get("CallStatus"))
                .containsExactlyInAnyOrder("busy", "no-answer", "canceled");
        assertThat(control.get("/usage?account=" + account.getSid())
                        .path(account.getSid())
                        .path("calls")
                        .path("minutes")
                        .asInt())
                .isZero();
    }

    @Test
    void a_living_call_is_redirected_and_ended_and_an_ended_one_cannot_be_redirected() {
        number();
        shop.on("/other", "<Say>Other</Say><Pause length=\"600\"/>");
        var sid = callIn();
        control.awaitEvent(sid, "answered");
        Call.updater(sid)
                .setUrl(URI.create(shop.url("/other")))
                .setMethod(HttpMethod.GET)
                .update(twilio);
        control.awaitEvent(sid, entry -> entry.path("text").asText().equals("Other"));
        Call.updater(sid).setStatus(Call.UpdateStatus.COMPLETED).update(twilio);
        assertThat(control.leg(sid).path("hungUpBy").asText()).isEqualTo("rest");
        assertThatThrownBy(() ->
                        Call.updater(sid).setTwiml(new Twiml("<Response/>")).update(twilio))
                .hasMessageContaining("not in-progress");
        Call.deleter(sid).delete(twilio);
        assertThatThrownBy(() -> Call.fetcher(sid).fetch(twilio))
                .extracting(e -> ((ApiException) e).getCode())
                .isEqualTo(20404);
    }

    @Test
    void lists_are_paged_filtered_and_newest_first() {
        number();
        for (int i = 0; i < 7; i++) {
            control.post("/calls", Map.of("from", "+35840900000" + i, "to", SHOP, "hangupAfterMs", 1000));
        }
        control.post("/clock", Map.of("advance", "PT5S"));
        var all = StreamSupport.stream(Call.reader().pageSize(3).read(twilio).spliterator(), false)
                .toList();
        assertThat(all).hasSize(7);
        assertThat(all.get(0).getFrom()).isEqualTo("+358409000006");
        assertThat(Call.reader().setFrom(new PhoneNumber("+358409000003")).read(twilio))
                .hasSize(1);
        assertThat(Call.reader().setStatus(Call.Status.IN_PROGRESS).read(twilio))
                .isEmpty();
        assertThat(Call.reader()
                        .setStartTimeAfter(java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC)
                                .plusDays(1))
                        .read(twilio))
                .isEmpty();
        assertThat(Call.reader()
                        .setStartTimeAfter(java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC)
                                .minusDays(1))
                        .read(twilio))
                .hasSize(7);
        assertThat(Call.reader().read(parent)).isEmpty();
    }

    @Test
    void what_cannot_be_called_is_refused_with_the_carrier_s_code() {
        number();
        assertThat(codeOf("", SHOP)).isEqualTo(21201);
        assertThat(codeOf("+358409000009", "")).isEqualTo(21213);
        assertThat(codeOf("abc", SHOP)).isEqualTo(21211);
        assertThat(codeOf("+358409000009", "+358409999999")).isEqualTo(21210);
        assertThatThrownBy(() -> Call.creator(PHONE, OWN, "AP00000000000000000000000000000009")
                        .create(twilio))
                .extracting(e -> ((ApiException) e).getCode())
                .isEqualTo(21218);
        assertThatThrownBy(() -> Call.creator(PHONE, OWN, new Twiml("<Response><Say></Response>"))
                        .create(twilio))
                .extracting(e -> ((ApiException) e).getCode())
                .isEqualTo(12100);
    }

    private Integer codeOf(String to, String from) {
        try {
            Call.creator(new PhoneNumber(to), new PhoneNumber(from), URI.create(shop.url("/voice")))
                    .create(twilio);
            return 0;
        } catch (ApiException e) {
            return e.getCode();
        }
    }

    @Test
    void a_living_call_is_recorded_paused_and_stopped() {
        number();
        shop.on("/recorded", "");
        var sid = callIn();
        control.awaitEvent(sid, "answered");
        var recording = Recording.creator(sid)
                .setRecordingStatusCallback(URI.create(shop.url("/recorded")))
                .create(twilio);
        control.post("/clock", Map.of("advance", "PT4S"));
        Recording.updater(sid, "Twilio.CURRENT", Recording.Status.PAUSED)
                .setPauseBehavior("skip")
                .update(twilio);
        control.post("/clock", Map.of("advance", "PT1M"));
        Recording.updater(sid, recording.getSid(), Recording.Status.IN_PROGRESS).update(twilio);
        control.post("/clock", Map.of("advance", "PT3S"));
        Recording.updater(sid, recording.getSid(), Recording.Status.STOPPED).update(twilio);
        control.post("/clock", Map.of("advance", "PT1S"));
        assertThat(Integer.parseInt(
                        Recording.fetcher(sid, recording.getSid()).fetch(twilio).getDuration()))
                .isBetween(7, 9);
        assertThat(shop.visits("/recorded")).hasSize(1);
        assertThat(com.twilio.rest.api.v2010.account.Recording.reader()
                        .setCallSid(sid)
                        .read(twilio))
                .hasSize(1);
    }
}
