package io.keskus.tenancy;

import io.keskus.identity.ResellerSlug;

/** Brings tenants and is billed wholesale for them. @param version for ETag and If-Match */
public record Reseller(ResellerSlug slug, String name, String currency, long version) {}
