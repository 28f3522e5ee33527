package io.keskus.billing.metering;

import io.keskus.billing.DestinationClass;
import io.keskus.billing.Meter;
import io.keskus.billing.UsageEvent;
import io.keskus.billing.UsageKey;
import io.keskus.calls.CallEnded;
import io.keskus.calls.EndedLeg;
import io.keskus.calls.LegKind;
import io.keskus.calls.TestLegEnded;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads usage off the legs of a call that ended. */
public final class LegMeter {
    private LegMeter() {}

    /** One event for each leg that is charged for; busy, failed and unanswered legs cost nothing. */
    public static List<UsageEvent> read(CallEnded call) {
        return call.legs().stream()
                .filter(EndedLeg::billable)
                .map(leg -> usage(call.tenant(), call.client(), Optional.of(call.interaction()), leg))
                .toList();
    }

    /** A test call costs what any minute of a browser costs. */
    public static List<UsageEvent> read(TestLegEnded test) {
        return List.of(usage(test.tenant(), Optional.empty(), Optional.empty(), test.leg()));
    }

    private static UsageEvent usage(
            TenantId tenant, Optional<ClientId> client, Optional<InteractionId> interaction, EndedLeg leg) {
        var meter = meter(leg.kind());
        return new UsageEvent(
                tenant,
                UsageKey.ofLeg(leg.providerCallId(), leg.kind().name().toLowerCase(Locale.ROOT), meter),
                client,
                interaction,
                meter,
                destination(leg),
                // the carrier counts a completed leg of less than a second as one second
                Math.max(1, leg.seconds()),
                leg.startedAt(),
                Optional.empty());
    }

    private static Meter meter(LegKind kind) {
        return switch (kind) {
            case CALLER -> Meter.INBOUND_MINUTES;
            case AGENT -> Meter.AGENT_LEG_MINUTES;
            case PHONE -> Meter.PHONE_LEG_MINUTES;
        };
    }

    private static DestinationClass destination(EndedLeg leg) {
        try {
            return new DestinationClass(leg.destinationClass());
        } catch (IllegalArgumentException unclear) {
            // usage must not be lost over a word
            return DestinationClass.UNKNOWN;
        }
    }
}
