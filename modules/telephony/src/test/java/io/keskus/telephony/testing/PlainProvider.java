package io.keskus.telephony.testing;

import io.keskus.kernel.PhoneNumber;
import io.keskus.telephony.AccountAccess;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.CallStatusFact;
import io.keskus.telephony.Carrier;
import io.keskus.telephony.LegDirection;
import io.keskus.telephony.LegState;
import io.keskus.telephony.MalformedWebhook;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.ScriptDocument;
import io.keskus.telephony.StepInput;
import io.keskus.telephony.Verb;
import io.keskus.telephony.VoiceProvider;
import io.keskus.telephony.WebhookAddresses;
import io.keskus.telephony.WebhookMessage;
import io.keskus.telephony.WebhookRequest;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A made-up carrier: documents are the verbs' own text, a message is signed by its account's token in a header. */
public final class PlainProvider implements VoiceProvider {
    /** Its name in addresses. */
    public static final String NAME = "plain";

    private final RecordingCarrier carrier;

    public PlainProvider(RecordingCarrier carrier) {
        this.carrier = carrier;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    public Optional<String> accountOf(WebhookRequest request) {
        return request.field("account");
    }

    @Override
    public boolean isGenuine(WebhookRequest request, List<String> tokens) {
        return request.header("x-token").filter(tokens::contains).isPresent();
    }

    @Override
    public Optional<WebhookMessage> read(WebhookRequest request, Instant now) {
        var call = new ProviderCallId(request.field("call").orElseThrow(() -> new MalformedWebhook("call is missing")));
        return switch (request.kind()) {
            case CALL ->
                Optional.of(new WebhookMessage.Arrived(
                        call,
                        request.field("to").map(PhoneNumber::new),
                        request.field("from").map(PhoneNumber::new),
                        Optional.empty()));
            case CLIENT ->
                Optional.of(new WebhookMessage.Connected(
                        call,
                        request.field("identity"),
                        request.field("offer")
                                .map(offer -> Map.of("offer", offer))
                                .orElse(Map.of())));
            case STEP ->
                Optional.of(new WebhookMessage.Stepped(
                        call,
                        request.step().orElseThrow(),
                        request.field("keys")
                                .<StepInput>map(StepInput.Keys::new)
                                .orElseGet(StepInput.None::new),
                        LegState.IN_PROGRESS));
            case STATUS ->
                Optional.of(new WebhookMessage.LegNews(new CallStatusFact(
                        call,
                        Optional.empty(),
                        LegDirection.INBOUND,
                        LegState.valueOf(request.field("state").orElseThrow()),
                        Optional.empty(),
                        now,
                        0)));
            case CONFERENCE, RECORDING -> Optional.empty();
        };
    }

    @Override
    public ScriptDocument render(CallScript script, WebhookAddresses addresses) {
        return new ScriptDocument("text/plain", script.verbs().toString());
    }

    @Override
    public ScriptDocument waiting(List<Verb.Prompt> sounds, URI again) {
        return new ScriptDocument("text/plain", sounds + " again " + again);
    }

    @Override
    public Carrier account(AccountAccess access) {
        return carrier;
    }

    @Override
    public AccountAccess openAccount(String name, WebhookAddresses addresses) {
        return RecordingCarrier.access("AC-" + name, "token-of-" + name);
    }
}
