package io.keskus.contacts.api;

import io.keskus.contacts.rules.ContactRules;
import io.keskus.identity.ResellerSlug;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Json;
import io.keskus.tenancy.PlanVersion;
import io.keskus.tenancy.Tenancy;
import io.keskus.tenancy.Tenant;
import io.keskus.tenancy.TenantStatus;
import java.lang.reflect.Proxy;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A tenant in Finland, with some fields and reasons. */
final class Finland {
    private Finland() {}

    static Tenancy tenancy() {
        return (Tenancy) Proxy.newProxyInstance(
                Tenancy.class.getClassLoader(), new Class<?>[] {Tenancy.class}, (proxy, method, args) -> {
                    if (method.getName().equals("tenant")) {
                        return tenant((TenantId) args[0]);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Tenant tenant(TenantId id) {
        var zone = ZoneId.of("Europe/Helsinki");
        return new Tenant(
                id,
                "outdoor",
                "Tunturi",
                new ResellerSlug("nordic"),
                "FI",
                List.of(Locale.forLanguageTag("fi")),
                zone,
                zone,
                "EUR",
                new PlanVersion("standard", 1, Map.of()),
                TenantStatus.ACTIVE,
                1);
    }

    static ContactRules rules() {
        return Json.read("""
                {"fields":[
                  {"name":"level","label":{"en":"Level"},"type":"choice","required":true,"searchable":true,
                   "choices":[{"value":"gold","label":{"en":"Gold"}},{"value":"silver","label":{"en":"Silver"}}]},
                  {"name":"since","label":{"en":"Since"},"type":"date"},
                  {"name":"size","label":{"en":"Size"},"type":"number"},
                  {"name":"vip","label":{"en":"VIP"},"type":"boolean"}],
                 "reasons":[{"name":"order","label":{"en":"Order"},
                   "below":[{"name":"late","label":{"en":"Late"}}]}]}
                """, ContactRules.class);
    }
}
