package io.keskus.telephony;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an adapter of a carrier does. Ids are opaque, signatures and formats are the adapter's own. The methods here are
 * pure and quick; what goes over the wire is behind {@link #account} and {@link #openAccount}.
 */
public interface VoiceProvider {
    /** What not every carrier can do. */
    enum Capability {
        /** A participant whom one other leg alone hears. */
        COACHING,
        /** A held participant hears audio of our choice. */
        HOLD_AUDIO,
        /** Calls from and to a browser. */
        BROWSER_CLIENT,
        /** An account of its own for each tenant. */
        ACCOUNT_PER_TENANT
    }

    /** Lower-case letters; part of our webhook addresses, as {@code twilio}. */
    String name();

    Set<Capability> capabilities();

    /** The account that the message says it comes from; not yet proven. */
    Optional<String> accountOf(WebhookRequest request);

    /** Whether one of the account's tokens signed the message. @param tokens one, or two during a rotation */
    boolean isGenuine(WebhookRequest request, List<String> tokens);

    /**
     * @param now stands in for a time that the message lacks
     * @return empty for news that nobody needs
     * @throws MalformedWebhook when it lacks what its kind needs
     */
    Optional<WebhookMessage> read(WebhookRequest request, Instant now);

    /** The carrier's document for a script. */
    ScriptDocument render(CallScript script, WebhookAddresses addresses);

    /**
     * A document for when a script cannot be had now: it sounds, then the carrier asks again. Needs nothing but its
     * arguments.
     *
     * @param sounds never empty
     */
    ScriptDocument waiting(List<Verb.Prompt> sounds, URI again);

    /** The carrier, in the name of one account. Cheap; connections are shared. */
    Carrier account(AccountAccess access);

    /**
     * An account of its own at the carrier. The same name again finds the account that is there.
     *
     * @param name shown in the carrier's console, unique among ours
     * @throws CarrierUnavailable when it may be tried again
     * @throws CarrierRefused when the carrier will not
     */
    AccountAccess openAccount(String name, WebhookAddresses addresses);
}
