package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.exception.ApiException;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Text messages over REST, by twilio-java. */
class RestMessagesTest extends CarrierTest {

    private static final PhoneNumber OUTSIDE = new PhoneNumber("+358409000009");
    private static final PhoneNumber OWN = new PhoneNumber(SHOP);

    private Message send(String body) {
        return Message.creator(OUTSIDE, OWN, body)
                .setStatusCallback(URI.create(shop.url("/message")))
                .create(twilio);
    }

    @Test
    void a_message_is_queued_sent_and_delivered_and_each_is_reported_in_that_order() {
        number();
        shop.on("/message", "");
        var message = send("Hei");
        assertThat(message.getStatus()).isEqualTo(Message.Status.QUEUED);
        assertThat(message.getDateSent()).isNull();
        control.post("/clock", Map.of("advance", "PT3S"));
        assertThat(shop.visits("/message"))
                .extracting(visit -> visit.parameters().get("MessageStatus"))
                .containsExactly("queued", "sent", "delivered");
        assertThat(shop.visits("/message").get(2).parameters())
                .containsEntry("MessageSid", message.getSid())
                .containsEntry("To", OUTSIDE.getEndpoint())
                .containsEntry("From", SHOP);
        var delivered = Message.fetcher(message.getSid()).fetch(twilio);
        assertThat(delivered.getStatus()).isEqualTo(Message.Status.DELIVERED);
        assertThat(delivered.getDateSent()).isNotNull();
    }

    @Test
    void long_texts_are_billed_in_parts() {
        number();
        assertThat(send("a".repeat(160)).getNumSegments()).isEqualTo("1");
        assertThat(send("a".repeat(161)).getNumSegments()).isEqualTo("2");
        assertThat(send("ł".repeat(70)).getNumSegments()).isEqualTo("1");
        assertThat(send("ł".repeat(71)).getNumSegments()).isEqualTo("2");
    }

    @Test
    void a_message_that_is_over_can_be_emptied_and_deleted_and_one_on_its_way_cannot_be_deleted() {
        number();
        var message = send("secret");
        assertThat(code(() -> Message.deleter(message.getSid()).delete(twilio))).isEqualTo(20009);
        control.post("/clock", Map.of("advance", "PT3S"));
        assertThat(Message.updater(message.getSid()).setBody("").update(twilio).getBody())
                .isEmpty();
        assertThat(Message.fetcher(message.getSid()).fetch(twilio).getBody()).isEmpty();
        Message.deleter(message.getSid()).delete(twilio);
        assertThat(code(() -> Message.fetcher(message.getSid()).fetch(twilio))).isEqualTo(20404);
    }

    @Test
    void a_message_that_waits_can_be_held_back() {
        number();
        var message = send("wait");
        var canceled = Message.updater(message.getSid())
                .setStatus(Message.UpdateStatus.CANCELED)
                .update(twilio);
        assertThat(canceled.getStatus()).isEqualTo(Message.Status.CANCELED);
        control.post("/clock", Map.of("advance", "PT3S"));
        assertThat(Message.fetcher(message.getSid()).fetch(twilio).getStatus()).isEqualTo(Message.Status.CANCELED);
    }

    @Test
    void messages_are_listed_newest_first_by_their_ends_and_dates() {
        number();
        for (int i = 0; i < 5; i++) {
            Message.creator(new PhoneNumber("+35840900000" + i), OWN, "n" + i).create(twilio);
        }
        control.post("/clock", Map.of("advance", "PT3S"));
        assertThat(Message.reader().pageSize(2).read(twilio)).hasSize(5);
        assertThat(Message.reader().read(twilio).iterator().next().getBody()).isEqualTo("n4");
        assertThat(Message.reader().setTo(new PhoneNumber("+358409000003")).read(twilio))
                .hasSize(1);
        var tomorrow = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).plusDays(1);
        assertThat(Message.reader().setDateSentAfter(tomorrow).read(twilio)).isEmpty();
        assertThat(Message.reader().setDateSentBefore(tomorrow).read(twilio)).hasSize(5);
    }

    @Test
    void what_cannot_be_sent_is_refused_with_the_carrier_s_code() {
        number();
        assertThat(code(() -> Message.creator(new PhoneNumber("abc"), OWN, "x").create(twilio)))
                .isEqualTo(21211);
        assertThat(code(() -> Message.creator(OUTSIDE, new PhoneNumber("+358409999999"), "x")
                        .create(twilio)))
                .isEqualTo(21606);
        assertThat(code(() -> Message.creator(OUTSIDE, OWN, "").create(twilio))).isEqualTo(21602);
        assertThat(code(() -> Message.creator(OUTSIDE, OWN, "x".repeat(1601)).create(twilio)))
                .isEqualTo(21617);
    }

    @Test
    void a_message_whose_account_is_suspended_before_it_is_sent_fails() {
        number();
        var message = send("late");
        Account.updater(account.getSid()).setStatus(Account.Status.SUSPENDED).update(parent);
        control.post("/clock", Map.of("advance", "PT3S"));
        var failed = Message.fetcher(account.getSid(), message.getSid()).fetch(parent);
        assertThat(failed.getStatus()).isEqualTo(Message.Status.FAILED);
        assertThat(failed.getErrorCode()).isEqualTo(30002);
        assertThatThrownBy(() ->
                        Message.creator(account.getSid(), OUTSIDE, OWN, "x").create(parent))
                .extracting(e -> ((ApiException) e).getCode())
                .isEqualTo(20005);
    }
}
