package io.keskus.tenancy;

import io.keskus.identity.ResellerSlug;
import io.keskus.kernel.TenantId;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A company that uses the installation.
 *
 * @param slug its name in addresses, also its Keycloak organization's alias; never changes
 * @param country ISO 3166-1 alpha-2: the numbering plan that national numbers are read in
 * @param languages in the order they are offered; the first is the default
 * @param zone of opening hours, schedules and report days
 * @param billingZone of the billing month; belongs to the plan version
 * @param version for ETag and If-Match
 */
public record Tenant(
        TenantId id,
        String slug,
        String name,
        ResellerSlug reseller,
        String country,
        List<Locale> languages,
        ZoneId zone,
        ZoneId billingZone,
        String currency,
        PlanVersion plan,
        TenantStatus status,
        long version) {
    public Tenant {
        languages = List.copyOf(languages);
    }
}
