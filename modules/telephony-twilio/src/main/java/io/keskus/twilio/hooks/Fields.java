package io.keskus.twilio.hooks;

import io.keskus.kernel.PhoneNumber;
import io.keskus.telephony.LegDirection;
import io.keskus.telephony.LegState;
import io.keskus.telephony.MalformedWebhook;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.WebhookRequest;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields of a message, each in its type or not at all. */
record Fields(WebhookRequest request, Instant now) {
    /** What Twilio sends as a caller who is withheld: the words on a telephone's keypad. */
    private static final Set<String> WITHHELD =
            Set.of("+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253", "+464");

    /** Of the form; or of the address, when a document of rescue came back to us and brought along what it was given. */
    Optional<String> text(String name) {
        return request.field(name).or(() -> Rescued.field(request.url(), name));
    }

    ProviderCallId call() {
        return required("CallSid", ProviderCallId::new);
    }

    Optional<ProviderCallId> call(String name) {
        return parsed(name, ProviderCallId::new);
    }

    Optional<PhoneNumber> number(String name) {
        return text(name)
                .filter(value -> !WITHHELD.contains(value))
                .filter(value -> value.startsWith("+"))
                .flatMap(value -> {
                    try {
                        return Optional.of(new PhoneNumber(value));
                    } catch (IllegalArgumentException noNumber) {
                        return Optional.empty();
                    }
                });
    }

    int count(String name, int absent) {
        return parsed(name, Integer::valueOf).orElse(absent);
    }

    Optional<Duration> seconds(String name) {
        return parsed(name, value -> Duration.ofSeconds(Math.max(0, Long.parseLong(value))));
    }

    Optional<URI> address(String name) {
        return parsed(name, URI::create);
    }

    /** The carrier's own time, RFC 2822 with a zone. */
    Instant at() {
        return parsed("Timestamp", value -> ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant())
                .orElse(now);
    }

    Optional<LegState> legState() {
        return text("CallStatus").map(Fields::legState);
    }

    static LegState legState(String status) {
        return switch (status) {
            case "queued", "initiated" -> LegState.QUEUED;
            case "ringing" -> LegState.RINGING;
            case "in-progress", "answered" -> LegState.IN_PROGRESS;
            case "completed" -> LegState.COMPLETED;
            case "busy" -> LegState.BUSY;
            case "failed" -> LegState.FAILED;
            case "no-answer" -> LegState.NO_ANSWER;
            case "canceled" -> LegState.CANCELED;
            default -> throw new MalformedWebhook("CallStatus: a state nobody knows");
        };
    }

    LegDirection direction() {
        return switch (text("Direction").orElse("inbound")) {
            case "outbound-api" -> LegDirection.OUTBOUND_API;
            case "outbound-dial" -> LegDirection.OUTBOUND_DIAL;
            default -> LegDirection.INBOUND;
        };
    }

    <T> T required(String name, Function<String, T> parse) {
        return parsed(name, parse).orElseThrow(() -> new MalformedWebhook(name + " is missing"));
    }

    <T> Optional<T> parsed(String name, Function<String, T> parse) {
        try {
            return text(name).map(parse);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new MalformedWebhook(name + ": not in the form it has to have");
        }
    }
}
