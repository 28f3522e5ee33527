package io.keskus.tenancy.api;

import io.keskus.tenancy.Tenant;
import io.keskus.tenancy.TenantStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A tenant as the API shows it. */
record TenantView(
        String id,
        String slug,
        String name,
        String reseller,
        String country,
        List<String> languages,
        String zone,
        String billingZone,
        String currency,
        String plan,
        Map<String, Integer> entitlements,
        TenantStatus status,
        long version) {
    static TenantView of(Tenant tenant) {
        return new TenantView(
                tenant.id().toString(),
                tenant.slug(),
                tenant.name(),
                tenant.reseller().value(),
                tenant.country(),
                tenant.languages().stream().map(Locale::toLanguageTag).toList(),
                tenant.zone().getId(),
                tenant.billingZone().getId(),
                tenant.currency(),
                tenant.plan().name() + "@" + tenant.plan().version(),
                tenant.plan().entitlements(),
                tenant.status(),
                tenant.version());
    }
}
