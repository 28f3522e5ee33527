package io.keskus.billing.tariffs;

import io.keskus.billing.rating.PlanVersion;
import java.util.UUID;

/** A price-plan version and the row that holds it. */
public record StoredPlan(UUID id, PlanVersion plan) {}
