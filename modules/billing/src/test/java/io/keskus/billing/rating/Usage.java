package io.keskus.billing.rating;

import io.keskus.billing.DestinationClass;
import io.keskus.billing.Meter;
import io.keskus.billing.PlanId;
import io.keskus.billing.UsageEvent;
import io.keskus.billing.UsageKey;
import io.keskus.kernel.TenantId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The words of the rating tests. */
final class Usage {
    static final TenantId OUTDOOR = TenantId.of("01890000-0000-7000-8000-000000000001");
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private Usage() {}

    static UsageEvent leg(String callId, long seconds) {
        return leg(callId, Meter.INBOUND_MINUTES, "fi-mobile", seconds, NOON);
    }

    static UsageEvent leg(String callId, Meter meter, String destination, long seconds, Instant at) {
        return new UsageEvent(
                OUTDOOR,
                UsageKey.ofLeg(callId, "caller", meter),
                Optional.empty(),
                Optional.empty(),
                meter,
                new DestinationClass(destination),
                seconds,
                at,
                Optional.empty());
    }

    static UsageEvent correction(UsageEvent of, String eventId, long difference) {
        return of.correctedBy(new UsageKey("corrections", eventId), difference);
    }

    static PlanVersion plan(ChargeModel model, Increment increment) {
        return plan(List.of(new Tariff(Meter.INBOUND_MINUTES, Optional.empty(), increment, model)));
    }

    static PlanVersion plan(List<Tariff> tariffs) {
        return new PlanVersion(
                new PlanId("outdoor", 1),
                Instant.parse("2026-01-01T00:00:00Z"),
                ZoneId.of("Europe/Helsinki"),
                Currency.getInstance("EUR"),
                9,
                RoundingMode.HALF_UP,
                tariffs);
    }

    static PlanVersion perMinute(String price) {
        return plan(new PerUnit(new BigDecimal(price)), Increment.WHOLE_MINUTES);
    }
}
