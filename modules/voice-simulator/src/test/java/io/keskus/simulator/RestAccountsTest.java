package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.exception.ApiException;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.Application;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.api.v2010.account.Key;
import com.twilio.rest.api.v2010.account.NewKey;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Accounts, numbers, applications and keys over REST, by twilio-java. */
class RestAccountsTest extends CarrierTest {

    @Test
    void a_subaccount_has_its_own_token_and_its_parent_sees_it() {
        assertThat(account.getAuthToken()).hasSize(32);
        assertThat(account.getOwnerAccountSid()).isEqualTo(PARENT);
        assertThat(account.getDateCreated()).isNotNull();
        assertThat(Account.reader().setFriendlyName("outdoor").read(parent)).hasSize(1);
        assertThat(Account.fetcher(account.getSid()).fetch(parent).getFriendlyName())
                .isEqualTo("outdoor");
        assertThat(Account.reader().read(twilio)).hasSize(1);
    }

    @Test
    void a_subaccount_sees_nothing_of_another_and_no_stranger_gets_in() {
        var other = Account.creator().create(parent);
        assertThat(code(() -> Account.fetcher(other.getSid()).fetch(twilio))).isEqualTo(20404);
        assertThat(code(() -> Account.creator().create(twilio))).isEqualTo(20003);
        var stranger = LocalTwilio.client(simulator.port(), account.getSid(), "wrong");
        assertThatThrownBy(() -> Account.fetcher(account.getSid()).fetch(stranger))
                .hasMessageContaining("Authenticate");
    }

    @Test
    void a_number_is_bought_once_configured_and_given_back() {
        var number = number();
        assertThat(number.getSid()).startsWith("PN").hasSize(34);
        assertThat(number.getVoiceUrl()).isEqualTo(URI.create(shop.url("/voice")));
        assertThat(code(() -> IncomingPhoneNumber.creator(new PhoneNumber(SHOP)).create(twilio)))
                .isEqualTo(21422);
        assertThat(code(() ->
                        IncomingPhoneNumber.creator(new PhoneNumber("123")).create(twilio)))
                .isEqualTo(21421);
        IncomingPhoneNumber.updater(number.getSid())
                .setFriendlyName("sales")
                .setVoiceUrl(URI.create(shop.url("/other")))
                .update(twilio);
        var found = IncomingPhoneNumber.reader()
                .setPhoneNumber(new PhoneNumber(SHOP))
                .read(twilio)
                .iterator()
                .next();
        assertThat(found.getFriendlyName()).isEqualTo("sales");
        assertThat(found.getVoiceUrl()).isEqualTo(URI.create(shop.url("/other")));
        assertThat(found.getStatusCallback()).isEqualTo(URI.create(shop.url("/status")));
        assertThat(IncomingPhoneNumber.reader().read(parent)).isEmpty();
        IncomingPhoneNumber.deleter(number.getSid()).delete(twilio);
        assertThat(code(() -> IncomingPhoneNumber.fetcher(number.getSid()).fetch(twilio)))
                .isEqualTo(20404);
        assertThat(IncomingPhoneNumber.creator("415")
                        .create(twilio)
                        .getPhoneNumber()
                        .toString())
                .startsWith("+1415");
    }

    @Test
    void an_application_is_made_changed_and_taken_away() {
        var application = Application.creator()
                .setFriendlyName("agents")
                .setVoiceUrl(URI.create("https://a.example/agent"))
                .create(twilio);
        Application.updater(application.getSid())
                .setStatusCallback(URI.create("https://a.example/status"))
                .update(twilio);
        var fetched = Application.fetcher(application.getSid()).fetch(twilio);
        assertThat(fetched.getVoiceUrl()).isEqualTo(URI.create("https://a.example/agent"));
        assertThat(fetched.getStatusCallback()).isEqualTo(URI.create("https://a.example/status"));
        assertThat(Application.reader().setFriendlyName("agents").read(twilio)).hasSize(1);
        Application.deleter(application.getSid()).delete(twilio);
        assertThat(Application.reader().read(twilio)).isEmpty();
    }

    @Test
    void a_key_shows_its_secret_once_and_opens_its_account() {
        var key = NewKey.creator().setFriendlyName("softphones").create(twilio);
        assertThat(key.getSecret()).isNotBlank();
        assertThat(Key.reader().read(twilio)).hasSize(1);
        var byKey = new com.twilio.http.TwilioRestClient.Builder(key.getSid(), key.getSecret())
                .accountSid(account.getSid())
                .httpClient(LocalTwilio.transport(simulator.port()))
                .build();
        assertThat(Call.reader().read(byKey)).isEmpty();
        Key.deleter(key.getSid()).delete(twilio);
        assertThat(code(() -> Key.fetcher(key.getSid()).fetch(twilio))).isEqualTo(20404);
    }

    @Test
    void faults_of_rest_refuse_or_lose_an_answer() {
        control.post("/faults", Map.of("account", account.getSid(), "restLostAnswers", 1));
        assertThatThrownBy(() -> Application.creator().setFriendlyName("a").create(once()))
                .isInstanceOf(ApiException.class);
        assertThat(Application.reader().read(twilio)).hasSize(1);
        control.post("/faults", Map.of("account", account.getSid(), "rest429", 1));
        assertThat(code(() -> Application.creator().setFriendlyName("b").create(once())))
                .isEqualTo(20429);
        control.post("/faults", Map.of("account", account.getSid(), "rest5xx", 1));
        assertThat(code(() -> Application.creator().setFriendlyName("b").create(once())))
                .isEqualTo(20503);
        assertThat(Application.reader().read(twilio)).hasSize(1);
    }

    /** A client that does not repeat what fails. */
    private com.twilio.http.TwilioRestClient once() {
        return new com.twilio.http.TwilioRestClient.Builder(account.getSid(), account.getAuthToken())
                .httpClient(LocalTwilio.withoutRetries(simulator.port()))
                .build();
    }
}
