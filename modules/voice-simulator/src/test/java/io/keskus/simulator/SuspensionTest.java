package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.AvailablePhoneNumberCountry;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What a suspended account can still do, and what is left of a closed one (decision 0133). */
class SuspensionTest extends CarrierTest {

    private void become(Account.Status status) {
        Account.updater(account.getSid()).setStatus(status).update(parent);
    }

    @Test
    void a_suspended_account_takes_and_makes_no_calls_and_nobody_is_asked() {
        number();
        become(Account.Status.SUSPENDED);
        var sid = callIn();
        control.awaitEvent(sid, "ended");
        assertThat(control.leg(sid).path("status").asText()).isEqualTo("failed");
        assertThat(control.events(sid)).anyMatch(entry -> entry.path("code").asInt() == 10003);
        assertThat(shop.visits("/voice")).isEmpty();
        assertThat(shop.visits("/status")).isEmpty();
        assertThat(code(() -> Call.creator(
                                account.getSid(),
                                new PhoneNumber("+358409000009"),
                                new PhoneNumber(SHOP),
                                URI.create(shop.url("/voice")))
                        .create(parent)))
                .isEqualTo(20005);
    }

    @Test
    void it_may_ask_nothing_itself_while_its_parent_may_look_and_end_its_calls() {
        number();
        var sid = callIn();
        control.awaitEvent(sid, "answered");
        become(Account.Status.SUSPENDED);
        assertThat(code(() -> Call.fetcher(sid).fetch(twilio))).isEqualTo(20005);
        assertThat(Call.fetcher(account.getSid(), sid).fetch(parent).getStatus())
                .as("a call in progress does not end by itself")
                .isEqualTo(Call.Status.IN_PROGRESS);
        Call.updater(account.getSid(), sid)
                .setStatus(Call.UpdateStatus.COMPLETED)
                .update(parent);
        assertThat(control.leg(sid).path("status").asText()).isEqualTo("completed");
    }

    @Test
    void it_keeps_its_numbers_and_is_itself_again_when_it_is_reactivated() {
        number();
        become(Account.Status.SUSPENDED);
        become(Account.Status.ACTIVE);
        assertThat(IncomingPhoneNumber.reader().read(twilio)).hasSize(1);
        control.awaitEvent(callIn(), "answered");
    }

    @Test
    void a_closed_account_loses_its_calls_and_numbers_and_stays_closed() {
        number();
        var sid = callIn();
        control.awaitEvent(sid, "answered");
        become(Account.Status.CLOSED);
        assertThat(control.leg(sid).path("status").asText()).isEqualTo("completed");
        assertThat(control.leg(sid).path("hungUpBy").asText()).isEqualTo("carrier");
        assertThat(IncomingPhoneNumber.creator(new PhoneNumber(SHOP))
                        .create(parent)
                        .getSid())
                .as("the number can be had again")
                .startsWith("PN");
        assertThat(code(() -> become(Account.Status.ACTIVE))).isEqualTo(21479);
    }

    @Test
    void a_parent_keeps_its_status_and_is_not_seen_by_its_subaccounts() {
        assertThat(code(() -> Account.updater(PARENT)
                        .setStatus(Account.Status.SUSPENDED)
                        .update(parent)))
                .isEqualTo(21477);
        assertThat(code(() -> AvailablePhoneNumberCountry.reader(PARENT).read(twilio)))
                .isEqualTo(20003);
    }
}
