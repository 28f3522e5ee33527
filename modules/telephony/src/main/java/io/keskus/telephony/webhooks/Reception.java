package io.keskus.telephony.webhooks;

import io.keskus.platform.UnitOfWork;
import io.keskus.telephony.MalformedWebhook;
import io.keskus.telephony.Providers;
import io.keskus.telephony.ScriptDocument;
import io.keskus.telephony.TelephonySettings;
import io.keskus.telephony.VoiceProvider;
import io.keskus.telephony.WebhookAddresses;
import io.keskus.telephony.WebhookMessage;
import io.keskus.telephony.WebhookRequest;
import io.keskus.telephony.accounts.Accounts;
import io.keskus.telephony.accounts.TenantAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What happens to a message of a carrier: account → tenant → signature → once → handler → durable → answer. A question is
 * answered with a document in any case, since a person listens: when no script can be had, with one that plays and asks again.
 */
@ApplicationScoped
class Reception {
    private static final Logger LOG = Logger.getLogger(Reception.class.getName());

    private final TelephonySettings settings;
    private final Providers providers;
    private final Accounts accounts;
    private final UnitOfWork work;
    private final Inbox inbox;
    private final Dispatch dispatch;
    private final Fallback fallback;
    private final Clock clock;

    /** For the container's proxy. */
    protected Reception() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    Reception(
            TelephonySettings settings,
            Providers providers,
            Accounts accounts,
            UnitOfWork work,
            Inbox inbox,
            Dispatch dispatch,
            Fallback fallback,
            Clock clock) {
        this.settings = settings;
        this.providers = providers;
        this.accounts = accounts;
        this.work = work;
        this.inbox = inbox;
        this.dispatch = dispatch;
        this.fallback = fallback;
        this.clock = clock;
    }

    Answer receive(Hook hook) {
        var address = Address.find(hook.path());
        var provider = address.flatMap(known -> providers.find(known.provider()));
        if (provider.isEmpty()) {
            return Answer.problem("not-found", "Not found", 404, "no carrier posts to this address");
        }
        try {
            return receive(provider.get(), request(address.get(), hook), new Retry(hook.query()));
        } catch (IllegalArgumentException malformed) {
            return Answer.problem(
                    "malformed-webhook", "Malformed webhook", 400, "the body is not a form: " + malformed.getMessage());
        }
    }

    private Answer receive(VoiceProvider provider, WebhookRequest request, Retry retry) {
        Optional<TenantAccount> account;
        try {
            account = genuine(provider, request);
        } catch (RuntimeException away) {
            LOG.log(Level.SEVERE, "operations: accounts cannot be read, kind=" + request.kind(), away);
            return fallback.unproven(provider, request, retry);
        }
        if (account.isEmpty()) {
            LOG.log(Level.WARNING, "operations: a webhook without a valid signature, kind={0}", request.kind());
            return Answer.problem(
                    "signature", "Not signed by the carrier", 403, "the signature does not fit the account's token");
        }
        try {
            return act(provider, request, retry, account.get());
        } catch (MalformedWebhook malformed) {
            LOG.log(Level.WARNING, "operations: malformed webhook, kind=" + request.kind(), malformed);
            return Answer.problem("malformed-webhook", "Malformed webhook", 400, malformed.getMessage());
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.SEVERE,
                    "operations: a webhook could not be handled, tenant="
                            + account.get().tenant() + " kind=" + request.kind(),
                    failure);
            return fallback.proven(provider, request, retry, account.get().tenant());
        }
    }

    private Optional<TenantAccount> genuine(VoiceProvider provider, WebhookRequest request) {
        var accountId = provider.accountOf(request);
        if (accountId.isEmpty()) {
            return Optional.empty();
        }
        return accounts.find(provider.name(), accountId.get())
                .filter(account -> provider.isGenuine(request, account.access().authTokens()))
                // a token may have been replaced a moment ago
                .or(() -> accounts.findAfresh(provider.name(), accountId.get())
                        .filter(account ->
                                provider.isGenuine(request, account.access().authTokens())));
    }

    private Answer act(VoiceProvider provider, WebhookRequest request, Retry retry, TenantAccount account) {
        var now = clock.instant();
        var message =
                provider.read(request, now).map(read -> retry.restore(account.tenant(), read, fallback.carried()));
        if (message.isEmpty()) {
            return Answer.heard();
        }
        var key = message.get().key();
        if (!request.kind().asks()) {
            work.run(account.tenant(), () -> inbox.actOnce(key, now, () -> dispatch.news(message.get())));
            return Answer.heard();
        }
        return Answer.document(
                work.in(account.tenant(), () -> inbox.answerOnce(key, now, () -> document(provider, message.get()))));
    }

    private ScriptDocument document(VoiceProvider provider, WebhookMessage message) {
        return provider.render(
                dispatch.question(message, clock.instant()),
                new WebhookAddresses(settings.publicUrl(), provider.name()));
    }

    private WebhookRequest request(Address address, Hook hook) {
        var url = settings.publicUrl() + "/hooks/" + hook.path()
                + hook.query().map(query -> "?" + query).orElse("");
        var isForm = hook.headers().getOrDefault("content-type", "").startsWith("application/x-www-form-urlencoded");
        Map<String, List<String>> form =
                isForm ? Form.parse(new String(hook.body(), StandardCharsets.UTF_8)) : Map.of();
        return new WebhookRequest(address.kind(), address.step(), url, form, hook.headers(), hook.body());
    }
}
