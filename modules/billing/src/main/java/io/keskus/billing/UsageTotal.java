package io.keskus.billing;

import io.keskus.kernel.ClientId;
import io.keskus.kernel.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an invoice line says: the usage of one meter, destination class and client.
 *
 * @param lines how many rated lines are in it
 * @param units priced units (minutes)
 * @param exact the sum of the lines' amounts
 * @param amount {@code exact}, rounded once
 */
public record UsageTotal(
        Meter meter,
        DestinationClass destination,
        Optional<ClientId> client,
        int lines,
        long measured,
        BigDecimal units,
        BigDecimal exact,
        Money amount) {}
