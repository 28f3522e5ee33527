package io.keskus.twilio.rest;

import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.usage.Record;
import io.keskus.kernel.Money;
import io.keskus.telephony.CarrierCall;
import io.keskus.telephony.CarrierUsage;
import io.keskus.telephony.LegDirection;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ProviderCallId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Optional;

/** The carrier's records in our words. */
final class Books {
    private Books() {}

    static CarrierCall call(Call call) {
        var state = state(call.getStatus());
        return new CarrierCall(
                new ProviderCallId(call.getSid()),
                text(call.getParentCallSid()).map(ProviderCallId::new),
                text(call.getFrom()).orElse(""),
                text(call.getTo()).orElse(""),
                direction(call.getDirection()),
                state,
                instant(call.getStartTime()),
                instant(call.getEndTime()),
                text(call.getDuration())
                        .filter(seconds -> state.isFinal())
                        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds))),
                text(call.getPrice()).flatMap(price -> money(new BigDecimal(price), call.getPriceUnit())));
    }

    /** A leg that was never answered began when it was made. */
    static boolean began(Call call, Instant from, Instant until) {
        var began = instant(call.getStartTime()).or(() -> instant(call.getDateCreated()));
        return began.isEmpty() || !began.get().isBefore(from) && began.get().isBefore(until);
    }

    static CarrierUsage usage(LocalDate day, Record line) {
        return new CarrierUsage(
                day,
                line.getCategory(),
                text(line.getCount()).map(Long::valueOf).orElse(0L),
                text(line.getUsage()).map(BigDecimal::new).orElse(BigDecimal.ZERO),
                text(line.getUsageUnit()).orElse(""),
                Optional.ofNullable(line.getPrice()).flatMap(price -> money(price, line.getPriceUnit())));
    }

    private static Optional<Money> money(BigDecimal amount, Currency currency) {
        return Optional.ofNullable(currency)
                .map(unit -> new Money(
                        amount.movePointRight(unit.getDefaultFractionDigits())
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValueExact(),
                        unit));
    }

    private static LegState state(Call.Status status) {
        return switch (status) {
            case QUEUED -> LegState.QUEUED;
            case RINGING -> LegState.RINGING;
            case IN_PROGRESS -> LegState.IN_PROGRESS;
            case COMPLETED -> LegState.COMPLETED;
            case BUSY -> LegState.BUSY;
            case FAILED -> LegState.FAILED;
            case NO_ANSWER -> LegState.NO_ANSWER;
            case CANCELED -> LegState.CANCELED;
        };
    }

    private static LegDirection direction(String direction) {
        return switch (direction == null ? "" : direction) {
            case "outbound-api" -> LegDirection.OUTBOUND_API;
            case "outbound-dial" -> LegDirection.OUTBOUND_DIAL;
            default -> LegDirection.INBOUND;
        };
    }

    private static Optional<Instant> instant(ZonedDateTime time) {
        return Optional.ofNullable(time).map(ZonedDateTime::toInstant);
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
