package io.keskus.tenancy.register;

import io.keskus.identity.ResellerSlug;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code tenant.yaml} says of a tenant. */
public record Profile(
        ResellerSlug reseller,
        String name,
        String country,
        List<Locale> languages,
        ZoneId zone,
        ZoneId billingZone,
        String currency,
        String plan,
        int planVersion) {
    public Profile {
        languages = List.copyOf(languages);
    }

    /** As the file says it, in its order. */
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("name", name);
        lines.put("reseller", reseller.value());
        lines.put("country", country);
        lines.put(
                "languages", languages.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", ", "[", "]")));
        lines.put("zone", zone.getId());
        lines.put("billingZone", billingZone.getId());
        lines.put("currency", currency);
        lines.put("plan", plan + "@" + planVersion);
        return lines;
    }
}
