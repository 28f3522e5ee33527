package io.keskus.telephony.webhooks;

import io.keskus.kernel.TenantId;
import io.keskus.telephony.MalformedWebhook;
import io.keskus.telephony.StepInput;
import io.keskus.telephony.TelephonySettings;
import io.keskus.telephony.Verb;
import io.keskus.telephony.VoiceProvider;
import io.keskus.telephony.WebhookAddresses;
import io.keskus.telephony.WebhookKind;
import io.keskus.telephony.WebhookMessage;
import io.keskus.telephony.WebhookRequest;
import io.keskus.telephony.sounds.HoldMusic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is answered when no script can be had: a person listens, so music plays and the carrier comes again, for some minutes;
 * then there is an apology. Needs no database.
 */
@ApplicationScoped
class Fallback {
    /** With some ten seconds of music each, four minutes. */
    static final int MOST_ATTEMPTS = 24;

    private final TelephonySettings settings;
    private final Apology apology;
    private final CarriedInput carried;

    /** For the container's proxy. */
    protected Fallback() {
        this(null, null, null);
    }

    @Inject
    Fallback(TelephonySettings settings, Apology apology, CarriedInput carried) {
        this.settings = settings;
        this.apology = apology;
        this.carried = carried;
    }

    CarriedInput carried() {
        return carried;
    }

    /** For a message whose signature could not be checked: tells nothing, so it may be had by anybody. */
    Answer unproven(VoiceProvider provider, WebhookRequest request, Retry retry) {
        return answer(provider, request, retry, retry.carried());
    }

    /** For a genuine message that could not be acted on. */
    Answer proven(VoiceProvider provider, WebhookRequest request, Retry retry, TenantId tenant) {
        return answer(provider, request, retry, retry.carried().or(() -> input(provider, request, tenant)));
    }

    private Answer answer(VoiceProvider provider, WebhookRequest request, Retry retry, Optional<String> input) {
        if (!request.kind().asks()) {
            return Answer.problem("unavailable", "Try again later", 503, "what this message says could not be kept");
        }
        var addresses = new WebhookAddresses(settings.publicUrl(), provider.name());
        if (retry.attempt() >= MOST_ATTEMPTS) {
            return Answer.document(provider.render(apology.troubled(), addresses));
        }
        var asked = request.kind() == WebhookKind.STEP
                ? addresses.step(request.step().orElseThrow())
                : addresses.of(request.kind());
        var again = addresses.again(asked, retry.attempt() + 1);
        var address = input.map(kept -> URI.create(again + "&carried=" + kept)).orElse(again);
        return Answer.document(provider.waiting(
                List.of(Verb.Play.once(HoldMusic.address(settings.publicUrl())), new Verb.Pause(Duration.ofSeconds(1))),
                address));
    }

    private Optional<String> input(VoiceProvider provider, WebhookRequest request, TenantId tenant) {
        try {
            return provider.read(request, Instant.EPOCH).flatMap(message -> carried(message, tenant));
        } catch (MalformedWebhook unreadable) {
            return Optional.empty();
        }
    }

    private Optional<String> carried(WebhookMessage message, TenantId tenant) {
        if (message instanceof WebhookMessage.Stepped stepped && !(stepped.input() instanceof StepInput.None)) {
            return Optional.of(
                    carried.seal(tenant, stepped.call(), new CarriedInput.Carried(stepped.input(), Map.of())));
        }
        if (message instanceof WebhookMessage.Connected connected) {
            return Optional.of(carried.seal(
                    tenant, connected.call(), new CarriedInput.Carried(new StepInput.None(), connected.parameters())));
        }
        return Optional.empty();
    }
}
