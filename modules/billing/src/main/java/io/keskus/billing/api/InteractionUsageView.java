package io.keskus.billing.api;

import io.keskus.kernel.InteractionId;
import java.util.List;

/**
 * What an interaction used and costs.
 *
 * @param total null while the tenant has no tariff
 */
record InteractionUsageView(InteractionId interaction, List<UsageView> usage, MoneyView total) {}
