package io.keskus.billing.tariffs;

/**
 * A tariff as it was published.
 *
 * @param source the file as it was written
 */
public record PublishedTariff(TariffDeclaration declared, int version, String source) {}
