package io.keskus.telephony;

import io.keskus.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the carrier's bill for a day (UTC, by the start of the call).
 *
 * @param category the carrier's word, as {@code calls-inbound}
 * @param count calls
 * @param usage in {@code unit}; for calls whole minutes, each leg rounded up by itself
 * @param price empty while the carrier has not rated it; fractions of a cent are rounded half up
 */
public record CarrierUsage(
        LocalDate day, String category, long count, BigDecimal usage, String unit, Optional<Money> price) {}
