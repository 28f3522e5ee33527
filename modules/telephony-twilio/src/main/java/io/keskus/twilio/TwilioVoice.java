package io.keskus.twilio;

import io.keskus.telephony.AccountAccess;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.Carrier;
import io.keskus.telephony.ScriptDocument;
import io.keskus.telephony.Verb;
import io.keskus.telephony.VoiceProvider;
import io.keskus.telephony.WebhookAddresses;
import io.keskus.telephony.WebhookMessage;
import io.keskus.telephony.WebhookRequest;
import io.keskus.twilio.hooks.Hooks;
import io.keskus.twilio.hooks.Signature;
import io.keskus.twilio.rest.Accounts;
import io.keskus.twilio.rest.SingleShot;
import io.keskus.twilio.rest.TwilioCarrier;
import io.keskus.twilio.scripts.Twiml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Twilio, and carriers that speak exactly the same. One instance serves all tenants over one pool of connections. */
public final class TwilioVoice implements VoiceProvider, AutoCloseable {
    private final SingleShot http;
    private final Twiml twiml;
    private final Accounts accounts;
    private final Optional<URI> rescue;

    public TwilioVoice(TwilioSettings settings) {
        this.http = new SingleShot(settings);
        this.rescue = settings.rescueUrl();
        this.twiml = new Twiml(settings.voices());
        this.accounts = new Accounts(settings, http);
    }

    @Override
    public String name() {
        return "twilio";
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    public Optional<String> accountOf(WebhookRequest request) {
        return request.field("AccountSid");
    }

    @Override
    public boolean isGenuine(WebhookRequest request, List<String> tokens) {
        return Signature.isGenuine(request, tokens);
    }

    @Override
    public Optional<WebhookMessage> read(WebhookRequest request, Instant now) {
        return Hooks.read(request, now);
    }

    @Override
    public ScriptDocument render(CallScript script, WebhookAddresses addresses) {
        return twiml.render(script, addresses);
    }

    @Override
    public ScriptDocument waiting(List<Verb.Prompt> sounds, URI again) {
        return twiml.waiting(sounds, again);
    }

    @Override
    public Carrier account(AccountAccess access) {
        return new TwilioCarrier(access, http, rescue);
    }

    @Override
    public AccountAccess openAccount(String name, WebhookAddresses addresses) {
        return accounts.open(name, addresses);
    }

    @Override
    public void close() {
        try {
            http.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
