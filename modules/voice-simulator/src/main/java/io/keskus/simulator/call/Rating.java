package io.keskus.simulator.call;

import io.keskus.simulator.account.UsageBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.Map;

/** What a leg costs the customer: every begun minute of an answered leg, by category, in USD. */
public final class Rating {

    private static final Map<String, BigDecimal> PER_MINUTE = Map.of(
            "calls-inbound", new BigDecimal("0.0085"),
            "calls-outbound", new BigDecimal("0.0140"),
            "calls-client", new BigDecimal("0.0040"));

    /** calls-client for legs of a browser or app, else calls-inbound or calls-outbound. */
    public String category(Call call) {
        if (call.from().startsWith("client:") && call.direction() == Direction.INBOUND
                || call.to().startsWith("client:")) {
            return "calls-client";
        }
        return call.direction() == Direction.INBOUND ? "calls-inbound" : "calls-outbound";
    }

    /** Enters a leg that has ended into the book of usage, under the day on which it was answered. */
    void enter(Call call, UsageBook book) {
        if (call.billedMinutes() > 0) {
            var day = call.answeredAt().orElseThrow().atOffset(ZoneOffset.UTC).toLocalDate();
            var used = new UsageBook.Sum(call.billedMinutes(), 1, price(call));
            book.add(call.accountSid(), day, category(call), used);
            book.add(call.accountSid(), day, "calls", used);
        }
    }

    /** The price of a leg that has ended, zero for one that was never answered; five decimals. */
    public BigDecimal price(Call call) {
        return PER_MINUTE
                .get(category(call))
                .multiply(BigDecimal.valueOf(call.billedMinutes()))
                .setScale(5, RoundingMode.UNNECESSARY);
    }
}
