package io.keskus.billing.metering;

import io.keskus.billing.UsageEvent;
import java.util.UUID;

/** A usage event and the row that holds it. */
public record StoredUsage(UUID id, UsageEvent event) {}
