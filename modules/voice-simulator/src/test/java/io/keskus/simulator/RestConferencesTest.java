package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.base.ResourceSet;
import com.twilio.exception.ApiException;
import com.twilio.rest.api.v2010.account.Conference;
import com.twilio.rest.api.v2010.account.Queue;
import com.twilio.rest.api.v2010.account.conference.Participant;
import com.twilio.rest.api.v2010.account.queue.Member;
import java.net.URI;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Conferences, participants and queues over REST, by twilio-java. */
class RestConferencesTest extends CarrierTest {

    private static final String PHONE = "+358409000009";

    private String callerInRoom() {
        number();
        shop.on("/voice", "<Dial><Conference beep=\"false\">room-1</Conference></Dial>");
        var sid = callIn();
        control.awaitEvent(sid, "conference-joined");
        return sid;
    }

    @Test
    void a_participant_is_dialled_into_a_named_conference_and_found_by_label() {
        var caller = callerInRoom();
        control.put("/phones/" + PHONE, Map.of("answerAfterMs", 3000));
        var created = participant();
        assertThat(created.getStatus()).isEqualTo(Participant.Status.QUEUED);
        control.post("/clock", Map.of("advance", "PT1S"));
        assertThat(Participant.fetcher(room(), "second").fetch(twilio).getStatus())
                .isEqualTo(Participant.Status.RINGING);
        control.post("/clock", Map.of("advance", "PT5S"));
        var conference = Conference.reader()
                .setFriendlyName("room-1")
                .read(twilio)
                .iterator()
                .next();
        assertThat(conference.getStatus()).isEqualTo(Conference.Status.IN_PROGRESS);
        assertThat(StreamSupport.stream(
                                Participant.reader(conference.getSid())
                                        .read(twilio)
                                        .spliterator(),
                                false)
                        .map(Participant::getCallSid))
                .containsExactlyInAnyOrder(caller, created.getCallSid());
        assertThat(control.leg(created.getCallSid()).path("direction").asText()).isEqualTo("outbound-api");
    }

    private String room() {
        return Conference.reader()
                .setFriendlyName("room-1")
                .read(twilio)
                .iterator()
                .next()
                .getSid();
    }

    private Participant participant() {
        return Participant.creator(
                        "room-1", new com.twilio.type.PhoneNumber(SHOP), new com.twilio.type.PhoneNumber(PHONE))
                .setLabel("second")
                .setEarlyMedia(true)
                .setEndConferenceOnExit(false)
                .setTimeout(20)
                .create(twilio);
    }

    @Test
    void a_participant_is_held_muted_coached_and_put_out() {
        var caller = callerInRoom();
        shop.on("/hold", "<Play>/hold.mp3</Play>");
        participant();
        control.post("/clock", Map.of("advance", "PT5S"));
        Participant.updater(room(), caller)
                .setHold(true)
                .setHoldUrl(URI.create(shop.url("/hold")))
                .update(twilio);
        control.awaitEvent(caller, entry -> entry.path("url").asText().endsWith("/hold.mp3"));
        assertThat(Participant.reader(room()).setHold(true).read(twilio)).hasSize(1);
        Participant.updater(room(), caller).setHold(false).setMuted(true).update(twilio);
        Participant.updater(room(), "second")
                .setCoaching(true)
                .setCallSidToCoach(caller)
                .update(twilio);
        var fetched = Participant.fetcher(room(), caller).fetch(twilio);
        assertThat(fetched.getHold()).isFalse();
        assertThat(fetched.getMuted()).isTrue();
        assertThat(Participant.fetcher(room(), "second").fetch(twilio).getCallSidToCoach())
                .isEqualTo(caller);
        Participant.deleter(room(), caller).delete(twilio);
        control.awaitEvent(caller, "ended");
        assertThat(size(Participant.reader(room()).read(twilio))).isEqualTo(1);
    }

    @Test
    void ending_a_conference_leaves_a_ringing_leg_alone_and_a_ringing_one_cannot_be_put_out() {
        var caller = callerInRoom();
        control.put("/phones/" + PHONE, Map.of("noAnswer", true));
        var second = participant();
        control.post("/clock", Map.of("advance", "PT2S"));
        assertThatThrownBy(() -> Participant.deleter(room(), "second").delete(twilio))
                .isInstanceOf(ApiException.class)
                .extracting(e -> ((ApiException) e).getStatusCode())
                .isEqualTo(400);
        var room = Conference.reader().read(twilio).iterator().next();
        var ended = Conference.updater(room.getSid())
                .setStatus(Conference.UpdateStatus.COMPLETED)
                .update(twilio);
        assertThat(ended.getReasonConferenceEnded())
                .isEqualTo(Conference.ReasonConferenceEnded.CONFERENCE_ENDED_VIA_API);
        control.awaitEvent(caller, "ended");
        assertThat(control.leg(second.getCallSid()).path("status").asText()).isEqualTo("ringing");
        control.post("/clock", Map.of("advance", "PT30S"));
        assertThat(control.leg(second.getCallSid()).path("status").asText()).isEqualTo("no-answer");
        assertThatThrownBy(() -> Participant.creator(
                                room.getSid(),
                                new com.twilio.type.PhoneNumber(SHOP),
                                new com.twilio.type.PhoneNumber(PHONE))
                        .create(twilio))
                .isInstanceOf(ApiException.class);
    }

    @Test
    void a_conference_that_is_not_there_is_not_found() {
        assertThatThrownBy(() ->
                        Conference.fetcher("CF00000000000000000000000000000000").fetch(twilio))
                .extracting(e -> ((ApiException) e).getCode())
                .isEqualTo(20404);
    }

    @Test
    void a_queue_shows_its_members_and_lets_one_go() {
        number();
        shop.on("/voice", "<Enqueue action=\"/left\">sales</Enqueue>")
                .on("/left", "")
                .on("/next", "<Say>next</Say>");
        var queue = Queue.creator("sales").setMaxSize(10).create(twilio);
        var first = callIn();
        control.awaitEvent(first, "enqueued");
        var second = callIn();
        control.awaitEvent(second, "enqueued");
        assertThat(Queue.fetcher(queue.getSid()).fetch(twilio).getCurrentSize()).isEqualTo(2);
        assertThat(Member.fetcher(queue.getSid(), "Front").fetch(twilio).getCallSid())
                .isEqualTo(first);
        assertThat(size(Member.reader(queue.getSid()).read(twilio))).isEqualTo(2);
        Member.updater(queue.getSid(), "Front", URI.create(shop.url("/next"))).update(twilio);
        control.awaitEvent(first, entry -> entry.path("text").asText().equals("next"));
        assertThat(Member.fetcher(queue.getSid(), "Front").fetch(twilio).getCallSid())
                .isEqualTo(second);
        assertThatThrownBy(() -> Queue.deleter(queue.getSid()).delete(twilio)).isInstanceOf(ApiException.class);
        control.post("/calls/" + second + "/hangup", Map.of());
        assertThat(Queue.updater(queue.getSid()).setMaxSize(5).update(twilio).getMaxSize())
                .isEqualTo(5);
        assertThat(size(Queue.reader().read(twilio))).isEqualTo(1);
        Queue.deleter(queue.getSid()).delete(twilio);
        assertThat(size(Queue.reader().read(twilio))).isZero();
    }

    private static long size(ResourceSet<?> set) {
        return StreamSupport.stream(set.spliterator(), false).count();
    }
}
