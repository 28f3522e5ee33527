package io.keskus.twilio.rest;

import com.twilio.http.HttpMethod;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.Application;
import com.twilio.rest.api.v2010.account.NewKey;
import io.keskus.telephony.AccountAccess;
import io.keskus.telephony.WebhookAddresses;
import io.keskus.telephony.WebhookKind;
import io.keskus.twilio.TwilioSettings;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Subaccounts under the master account, one for each tenant, each with what its browser devices need. */
public final class Accounts {
    private static final String NAME = "keskus";

    private final SingleShot http;
    private final TwilioRestClient master;
    private final Optional<URI> rescue;

    public Accounts(TwilioSettings settings, SingleShot http) {
        this.http = http;
        this.rescue = settings.rescueUrl();
        this.master = new TwilioRestClient.Builder(settings.masterAccount(), settings.masterToken())
                .httpClient(http)
                .build();
    }

    /** See {@link io.keskus.telephony.VoiceProvider#openAccount}. A key's secret is told once, so there is a new one each time. */
    public AccountAccess open(String name, WebhookAddresses addresses) {
        return Asking.ask("open account", () -> {
            var account = find(name)
                    .orElseGet(() -> Account.creator().setFriendlyName(name).create(master));
            var client = new TwilioRestClient.Builder(account.getSid(), account.getAuthToken())
                    .httpClient(http)
                    .build();
            var application = application(client, addresses);
            var key = NewKey.creator().setFriendlyName(NAME).create(client);
            return new AccountAccess(
                    account.getSid(),
                    List.of(account.getAuthToken()),
                    Optional.of(new AccountAccess.Key(key.getSid(), key.getSecret())),
                    Optional.of(application));
        });
    }

    private Optional<Account> find(String name) {
        return TwilioCarrier.all(Account.reader()
                        .setFriendlyName(name)
                        .setStatus(Account.Status.ACTIVE)
                        .read(master))
                .stream()
                .filter(account -> name.equals(account.getFriendlyName()))
                .findFirst();
    }

    private String application(TwilioRestClient client, WebhookAddresses addresses) {
        var connect = addresses.of(WebhookKind.CLIENT);
        var again = rescue.orElseGet(() -> addresses.again(connect, 1));
        var status = addresses.of(WebhookKind.STATUS);
        var there = TwilioCarrier.all(Application.reader().setFriendlyName(NAME).read(client)).stream()
                .filter(application -> NAME.equals(application.getFriendlyName()))
                .findFirst();
        if (there.isPresent()) {
            return Application.updater(there.get().getSid())
                    .setVoiceUrl(connect)
                    .setVoiceMethod(HttpMethod.POST)
                    .setVoiceFallbackUrl(again)
                    .setVoiceFallbackMethod(HttpMethod.POST)
                    .setStatusCallback(status)
                    .setStatusCallbackMethod(HttpMethod.POST)
                    .update(client)
                    .getSid();
        }
        return Application.creator()
                .setFriendlyName(NAME)
                .setVoiceUrl(connect)
                .setVoiceMethod(HttpMethod.POST)
                .setVoiceFallbackUrl(again)
                .setVoiceFallbackMethod(HttpMethod.POST)
                .setStatusCallback(status)
                .setStatusCallbackMethod(HttpMethod.POST)
                .create(client)
                .getSid();
    }
}
