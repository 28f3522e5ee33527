package io.keskus.twilio.hooks;

import io.keskus.telephony.MalformedWebhook;
import io.keskus.telephony.RecordingId;
import io.keskus.telephony.StepInput;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

/** What a request for a document brings: told apart by the fields that only one verb's request has. */
final class StepInputs {
    private static final Pattern KEYS = Pattern.compile("[0-9*#A-D]{1,64}");

    private StepInputs() {}

    static StepInput read(Fields fields) {
        // a recording's request holds Digits too: the key that ended it
        if (fields.text("RecordingSid").isPresent()) {
            return recorded(fields);
        }
        if (fields.text("QueueResult").isPresent()) {
            return new StepInput.QueueLeft(
                    fields.required("QueueResult", StepInputs::reason),
                    fields.seconds("QueueTime").orElse(Duration.ZERO));
        }
        if (fields.text("DialCallStatus").isPresent()) {
            return new StepInput.DialEnded(
                    fields.required("DialCallStatus", StepInputs::result),
                    fields.call("DialCallSid"),
                    fields.seconds("DialCallDuration"));
        }
        if (fields.text("Digits").isPresent()) {
            return fields.required("Digits", StepInputs::keys);
        }
        if (fields.text("QueuePosition").isPresent()) {
            return new StepInput.Waiting(
                    fields.count("QueuePosition", 1),
                    fields.seconds("QueueTime").orElse(Duration.ZERO),
                    fields.count("CurrentQueueSize", 1));
        }
        return new StepInput.None();
    }

    private static StepInput recorded(Fields fields) {
        return new StepInput.Recorded(
                fields.required("RecordingSid", RecordingId::new),
                fields.required("RecordingUrl", URI::create),
                fields.seconds("RecordingDuration").orElse(Duration.ZERO),
                // "hangup" stands there too
                fields.text("Digits").filter(key -> key.length() == 1).map(key -> key.charAt(0)));
    }

    private static StepInput keys(String digits) {
        if (!KEYS.matcher(digits).matches()) {
            throw new IllegalArgumentException("keys");
        }
        return new StepInput.Keys(digits);
    }

    private static StepInput.QueueLeft.Reason reason(String result) {
        return switch (result) {
            case "leave" -> StepInput.QueueLeft.Reason.LEFT;
            case "hangup" -> StepInput.QueueLeft.Reason.HUNG_UP;
            case "redirected", "redirected-from-bridged" -> StepInput.QueueLeft.Reason.REDIRECTED;
            case "bridged", "bridging-in-process" -> StepInput.QueueLeft.Reason.BRIDGED;
            case "queue-full" -> StepInput.QueueLeft.Reason.FULL;
            // "error", "system-error", and what may be invented later
            default -> StepInput.QueueLeft.Reason.FAILED;
        };
    }

    private static StepInput.DialEnded.Result result(String status) {
        return switch (status) {
            case "answered", "completed" -> StepInput.DialEnded.Result.ANSWERED;
            case "busy" -> StepInput.DialEnded.Result.BUSY;
            case "no-answer" -> StepInput.DialEnded.Result.NO_ANSWER;
            case "failed" -> StepInput.DialEnded.Result.FAILED;
            case "canceled" -> StepInput.DialEnded.Result.CANCELED;
            default -> throw new MalformedWebhook("DialCallStatus: a state nobody knows");
        };
    }
}
