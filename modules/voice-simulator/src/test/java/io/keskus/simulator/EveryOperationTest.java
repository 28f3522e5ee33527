package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.Application;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.Conference;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.api.v2010.account.Key;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.NewKey;
import com.twilio.rest.api.v2010.account.Queue;
import com.twilio.rest.api.v2010.account.Recording;
import com.twilio.rest.api.v2010.account.Token;
import com.twilio.rest.api.v2010.account.conference.Participant;
import com.twilio.rest.api.v2010.account.message.Media;
import com.twilio.rest.api.v2010.account.queue.Member;
import com.twilio.type.PhoneNumber;
import io.keskus.simulator.contract.Operations;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The unmodified builders of twilio-java drive every operation of the contract; prints what was checked. */
class EveryOperationTest extends CarrierTest {

    private static final PhoneNumber OUTSIDE = new PhoneNumber("+358409000009");
    private static final PhoneNumber OWN = new PhoneNumber(SHOP);

    @Test
    void every_operation_is_performed_as_published() {
        number();
        accounts();
        EveryNumber.isListedBoughtAndGivenBack(twilio);
        applicationsAndKeys();
        queue();
        conference();
        calls();
        messages();
        Token.creator().setTtl(60).create(twilio);
        EveryNumber.usageIsListed(twilio);
        var contract = control.get("/contract");
        print(contract);
        assertThat(contract.path("breaches")).isEmpty();
        assertThat(Operations.names()).hasSize(79).allSatisfy(name -> assertThat(
                        contract.path("operations").path(name).path("performed").asInt())
                .as(name)
                .isPositive());
    }

    private void accounts() {
        var other = Account.creator().setFriendlyName("other").create(parent);
        Account.fetcher(other.getSid()).fetch(parent);
        Account.updater(other.getSid()).setFriendlyName("another").update(parent);
        assertThat(Account.reader().setFriendlyName("another").read(parent)).hasSize(1);
    }

    private void applicationsAndKeys() {
        var application = Application.creator()
                .setFriendlyName("agents")
                .setVoiceUrl(URI.create(shop.url("/voice")))
                .create(twilio);
        Application.fetcher(application.getSid()).fetch(twilio);
        Application.updater(application.getSid())
                .setStatusCallback(URI.create(shop.url("/status")))
                .update(twilio);
        assertThat(Application.reader().setFriendlyName("agents").read(twilio)).hasSize(1);
        Application.deleter(application.getSid()).delete(twilio);
        var key = NewKey.creator().setFriendlyName("one").create(twilio);
        assertThat(Key.updater(key.getSid())
                        .setFriendlyName("two")
                        .update(twilio)
                        .getFriendlyName())
                .isEqualTo("two");
        Key.fetcher(key.getSid()).fetch(twilio);
        assertThat(Key.reader().read(twilio)).hasSize(1);
        Key.deleter(key.getSid()).delete(twilio);
    }

    private void queue() {
        shop.on("/voice", "<Enqueue>sales</Enqueue>");
        var queue = Queue.creator("sales").setMaxSize(10).create(twilio);
        var caller = callIn();
        control.awaitEvent(caller, "enqueued");
        Queue.fetcher(queue.getSid()).fetch(twilio);
        assertThat(Queue.reader().read(twilio)).hasSize(1);
        assertThat(Member.reader(queue.getSid()).read(twilio)).hasSize(1);
        Member.fetcher(queue.getSid(), caller).fetch(twilio);
        shop.on("/bye", "<Hangup/>");
        Member.updater(queue.getSid(), caller, URI.create(shop.url("/bye"))).update(twilio);
        control.awaitEvent(caller, "ended");
        Queue.updater(queue.getSid()).setFriendlyName("service").update(twilio);
        Queue.deleter(queue.getSid()).delete(twilio);
    }

    private void conference() {
        shop.on("/voice", "<Dial><Conference beep=\"false\" record=\"record-from-start\">room</Conference></Dial>");
        var caller = callIn();
        control.awaitEvent(caller, "conference-joined");
        var participant =
                Participant.creator("room", OWN, OUTSIDE).setLabel("second").create(twilio);
        control.post("/clock", Map.of("advance", "PT5S"));
        var room = Conference.reader()
                .setFriendlyName("room")
                .read(twilio)
                .iterator()
                .next()
                .getSid();
        Conference.fetcher(room).fetch(twilio);
        assertThat(Participant.reader(room).read(twilio)).hasSize(2);
        Participant.fetcher(room, "second").fetch(twilio);
        Participant.updater(room, caller).setHold(true).update(twilio);
        conferenceRecordings(room);
        Participant.deleter(room, participant.getCallSid()).delete(twilio);
        Conference.updater(room).setStatus(Conference.UpdateStatus.COMPLETED).update(twilio);
        control.awaitEvent(caller, "ended");
    }

    private void conferenceRecordings(String room) {
        var recording = com.twilio.rest.api.v2010.account.conference.Recording.reader(room)
                .read(twilio)
                .iterator()
                .next()
                .getSid();
        com.twilio.rest.api.v2010.account.conference.Recording.fetcher(room, recording)
                .fetch(twilio);
        com.twilio.rest.api.v2010.account.conference.Recording.updater(
                        room, recording, com.twilio.rest.api.v2010.account.conference.Recording.Status.PAUSED)
                .update(twilio);
        com.twilio.rest.api.v2010.account.conference.Recording.deleter(room, recording)
                .delete(twilio);
    }

    private void calls() {
        shop.on("/voice", "<Say>Hello</Say><Pause length=\"3600\"/>");
        var call = Call.creator(OUTSIDE, OWN, URI.create(shop.url("/voice")))
                .setTimeout(20)
                .create(twilio);
        control.post("/clock", Map.of("advance", "PT4S"));
        Call.fetcher(call.getSid()).fetch(twilio);
        assertThat(Call.reader().setStatus(Call.Status.IN_PROGRESS).read(twilio))
                .hasSize(1);
        callRecordings(call.getSid());
        Call.updater(call.getSid()).setStatus(Call.UpdateStatus.COMPLETED).update(twilio);
        Call.deleter(call.getSid()).delete(twilio);
    }

    private void callRecordings(String call) {
        var recording = com.twilio.rest.api.v2010.account.call.Recording.creator(call)
                .create(twilio)
                .getSid();
        com.twilio.rest.api.v2010.account.call.Recording.updater(
                        call, recording, com.twilio.rest.api.v2010.account.call.Recording.Status.STOPPED)
                .update(twilio);
        com.twilio.rest.api.v2010.account.call.Recording.fetcher(call, recording)
                .fetch(twilio);
        assertThat(com.twilio.rest.api.v2010.account.call.Recording.reader(call).read(twilio))
                .hasSize(1);
        Recording.fetcher(recording).fetch(twilio);
        assertThat(Recording.reader().setCallSid(call).read(twilio)).hasSize(1);
        Recording.deleter(recording).delete(twilio);
        var another = com.twilio.rest.api.v2010.account.call.Recording.creator(call)
                .create(twilio)
                .getSid();
        com.twilio.rest.api.v2010.account.call.Recording.deleter(call, another).delete(twilio);
    }

    private void messages() {
        var message = Message.creator(OUTSIDE, OWN, "Hello").create(twilio);
        control.post("/clock", Map.of("advance", "PT5S"));
        assertThat(Message.fetcher(message.getSid()).fetch(twilio).getStatus()).isEqualTo(Message.Status.DELIVERED);
        assertThat(Message.updater(message.getSid()).setBody("").update(twilio).getBody())
                .isEmpty();
        assertThat(Message.reader().setTo(OUTSIDE).read(twilio)).hasSize(1);
        assertThat(Media.reader(message.getSid()).read(twilio)).isEmpty();
        Message.deleter(message.getSid()).delete(twilio);
        assertThat(IncomingPhoneNumber.reader().setPhoneNumber(OWN).read(twilio))
                .hasSize(1);
    }

    private static void print(JsonNode contract) {
        System.out.println("contract run: operation | performed | refused | checks");
        contract.path("operations")
                .fields()
                .forEachRemaining(row -> System.out.printf(
                        "%-36s %5d %5d %6d%n",
                        row.getKey(),
                        row.getValue().path("performed").asInt(),
                        row.getValue().path("refused").asInt(),
                        row.getValue().path("checks").asInt()));
        System.out.printf(
                "contract run: %d operations, %d checks, %d breaches%n",
                contract.path("operations").size(),
                contract.path("checks").asInt(),
                contract.path("breaches").size());
    }
}
