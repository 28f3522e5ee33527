package io.keskus.twilio.hooks;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.keskus.telephony.MalformedWebhook;
import io.keskus.telephony.StepToken;
import io.keskus.telephony.WebhookKind;
import io.keskus.telephony.WebhookRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whatever comes is read, refused as malformed, or not genuine: nothing else is thrown. */
class HooksFuzzTest {
    private static final String[] FIELDS = {
        "CallSid",
        "To",
        "From",
        "CallStatus",
        "Digits",
        "QueueResult",
        "QueueTime",
        "DialCallStatus",
        "DialCallSid",
        "RecordingSid",
        "RecordingUrl",
        "RecordingStatus",
        "Timestamp",
        "SequenceNumber",
        "StatusCallbackEvent",
        "FriendlyName",
        "ConferenceSid",
        "CallDuration",
        "ParentCallSid"
    };

    @FuzzTest(maxDuration = "20s")
    void anything_is_read_or_refused(FuzzedDataProvider data) {
        var kind = data.pickValue(WebhookKind.values());
        var form = new LinkedHashMap<String, List<String>>();
        int fields = data.consumeInt(0, 8);
        for (int i = 0; i < fields; i++) {
            form.put(data.pickValue(FIELDS), List.of(data.consumeString(40)));
        }
        var request = new WebhookRequest(
                kind,
                kind == WebhookKind.STEP ? Optional.of(new StepToken("s")) : Optional.empty(),
                "https://calls.example.com/hooks/twilio/x?" + data.consumeAsciiString(60),
                form,
                Map.of("x-twilio-signature", data.consumeAsciiString(40)),
                data.consumeRemainingAsBytes());
        if (Signature.isGenuine(request, List.of("12345", "54321"))) {
            throw new AssertionError("made up and yet genuine");
        }
        try {
            Hooks.read(request, Instant.EPOCH);
        } catch (MalformedWebhook refused) {
            if (refused.getMessage() == null) {
                throw new AssertionError("refused without a reason", refused);
            }
        }
    }
}
