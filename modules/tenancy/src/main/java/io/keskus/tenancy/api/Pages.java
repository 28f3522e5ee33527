package io.keskus.tenancy.api;

import io.keskus.platform.Page;
import io.keskus.tenancy.Tenant;
import java.util.List;

/** Tenants by the page, in the order of their slugs. */
final class Pages {
    private Pages() {}

    static Page<TenantView> of(List<Tenant> tenants, String cursor, Integer size) {
        int most = Page.size(size);
        var rows = tenants.stream()
                .filter(tenant -> cursor == null || tenant.slug().compareTo(cursor) > 0)
                .limit(most + 1L)
                .toList();
        return Page.of(rows, most, TenantView::of, Tenant::slug);
    }
}
