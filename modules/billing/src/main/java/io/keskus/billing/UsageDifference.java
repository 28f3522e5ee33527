package io.keskus.billing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Our usage and the carrier's of one day and category.
 *
 * @param day UTC, by the start of the leg
 * @param category the carrier's word, as {@code calls-inbound}
 * @param ourMinutes each leg rounded up to whole minutes by itself, as the carrier does it
 */
public record UsageDifference(
        LocalDate day,
        String category,
        BigDecimal ourMinutes,
        BigDecimal carrierMinutes,
        long ourLegs,
        long carrierLegs) {
    /** Whether both sides say the same. */
    public boolean agrees() {
        return ourMinutes.compareTo(carrierMinutes) == 0 && ourLegs == carrierLegs;
    }
}
