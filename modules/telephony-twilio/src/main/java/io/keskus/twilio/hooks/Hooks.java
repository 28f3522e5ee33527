package io.keskus.twilio.hooks;

import io.keskus.telephony.CallStatusFact;
import io.keskus.telephony.ConferenceFact;
import io.keskus.telephony.ConferenceName;
import io.keskus.telephony.LegState;
import io.keskus.telephony.MalformedWebhook;
import io.keskus.telephony.RecordingFact;
import io.keskus.telephony.RecordingId;
import io.keskus.telephony.WebhookMessage;
import io.keskus.telephony.WebhookRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What Twilio's messages say. Any field may come that is not known here. */
public final class Hooks {
    /** What the carrier adds by itself to what a device passes along. */
    private static final Set<String> CARRIERS_OWN = Set.of(
            "AccountSid",
            "ApiVersion",
            "ApplicationSid",
            "CallSid",
            "CallStatus",
            "CallToken",
            "Called",
            "Caller",
            "CallerName",
            "Direction",
            "From",
            "StirVerstat",
            "To");

    private Hooks() {}

    /** @return empty for news that nobody needs. @throws MalformedWebhook when it lacks what its kind needs */
    public static Optional<WebhookMessage> read(WebhookRequest request, Instant now) {
        var fields = new Fields(request, now);
        return switch (request.kind()) {
            case CALL -> Optional.of(arrived(fields));
            case CLIENT -> Optional.of(connected(fields));
            case STEP -> Optional.of(stepped(fields));
            case STATUS -> Optional.of(legNews(fields));
            case CONFERENCE -> conferenceNews(fields);
            case RECORDING -> recordingNews(fields);
        };
    }

    private static WebhookMessage arrived(Fields fields) {
        return new WebhookMessage.Arrived(
                fields.call(), fields.number("To"), fields.number("From"), fields.number("ForwardedFrom"));
    }

    private static WebhookMessage connected(Fields fields) {
        var identity =
                fields.text("From").filter(from -> from.startsWith("client:")).map(from -> from.substring(7));
        Map<String, String> parameters =
                new HashMap<>(Rescued.all(fields.request().url()));
        fields.request().form().forEach((name, values) -> {
            if (!values.isEmpty()) {
                parameters.put(name, values.get(0));
            }
        });
        parameters.keySet().removeAll(CARRIERS_OWN);
        return new WebhookMessage.Connected(fields.call(), identity, parameters);
    }

    private static WebhookMessage stepped(Fields fields) {
        var step = fields.request().step().orElseThrow(() -> new MalformedWebhook("no step in the address"));
        return new WebhookMessage.Stepped(
                fields.call(), step, StepInputs.read(fields), fields.legState().orElse(LegState.IN_PROGRESS));
    }

    private static WebhookMessage legNews(Fields fields) {
        return new WebhookMessage.LegNews(new CallStatusFact(
                fields.call(),
                fields.call("ParentCallSid"),
                fields.direction(),
                fields.required("CallStatus", Fields::legState),
                fields.seconds("CallDuration"),
                fields.at(),
                fields.count("SequenceNumber", -1)));
    }

    private static Optional<WebhookMessage> conferenceNews(Fields fields) {
        return happened(fields.required("StatusCallbackEvent", Function.identity()))
                .map(what -> new WebhookMessage.ConferenceNews(new ConferenceFact(
                        fields.required("FriendlyName", ConferenceName::new),
                        fields.required("ConferenceSid", Function.identity()),
                        what,
                        fields.call("CallSid"),
                        fields.text("ParticipantLabel"),
                        fields.at(),
                        fields.count("SequenceNumber", -1))));
    }

    private static Optional<ConferenceFact.What> happened(String event) {
        return Optional.ofNullable(
                switch (event) {
                    case "conference-start" -> ConferenceFact.What.STARTED;
                    case "conference-end" -> ConferenceFact.What.ENDED;
                    case "participant-join" -> ConferenceFact.What.JOINED;
                    case "participant-leave" -> ConferenceFact.What.LEFT;
                    case "participant-mute" -> ConferenceFact.What.MUTED;
                    case "participant-unmute" -> ConferenceFact.What.UNMUTED;
                    case "participant-hold" -> ConferenceFact.What.HELD;
                    case "participant-unhold" -> ConferenceFact.What.UNHELD;
                    default -> null;
                });
    }

    private static Optional<WebhookMessage> recordingNews(Fields fields) {
        var state = Optional.ofNullable(
                switch (fields.required("RecordingStatus", Function.identity())) {
                    case "in-progress" -> RecordingFact.State.IN_PROGRESS;
                    case "completed" -> RecordingFact.State.COMPLETED;
                    case "absent" -> RecordingFact.State.ABSENT;
                    case "failed" -> RecordingFact.State.FAILED;
                    default -> null;
                });
        return state.map(known -> new WebhookMessage.RecordingNews(new RecordingFact(
                fields.required("RecordingSid", RecordingId::new),
                fields.call("CallSid"),
                fields.text("ConferenceSid"),
                known,
                fields.address("RecordingUrl"),
                fields.seconds("RecordingDuration").filter(length -> known == RecordingFact.State.COMPLETED),
                fields.count("RecordingChannels", 1),
                fields.at())));
    }
}
