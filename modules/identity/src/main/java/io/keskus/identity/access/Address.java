package io.keskus.identity.access;

import io.keskus.identity.ResellerSlug;
import java.util.regex.Pattern;

/** Whose ground a request enters, by its path as it was sent. */
sealed interface Address {
    /** {@code /api/v1/tenants/{slug}/…} */
    record OfTenant(String slug) implements Address {}

    /** {@code /api/v1/resellers/{reseller}/…} */
    record OfReseller(ResellerSlug reseller) implements Address {}

    /** {@code /api/v1/operator/…} */
    record OfOperator() implements Address {}

    /** Under {@code /api}, on nobody's ground. */
    record Common() implements Address {}

    /** Not under {@code /api}: not ours to guard. */
    record Elsewhere() implements Address {}

    /** A path that two parsers might read differently. */
    record Crooked() implements Address {}

    String API = "/api/v1/";

    /**
     * @param path undecoded, without the context path: what JAX-RS decodes, strips or normalises later must not lead
     *     elsewhere than where we looked
     */
    static Address of(String path) {
        if (!path.startsWith("/api/") && !path.equals("/api")) {
            return new Elsewhere();
        }
        if (Shapes.CROOKED.matcher(path).find()) {
            return new Crooked();
        }
        if (!path.startsWith(API)) {
            return new Common();
        }
        var parts = path.substring(API.length()).split("/", -1);
        var name = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "tenants" -> Shapes.SLUG.matcher(name).matches() ? new OfTenant(name) : unnamed(name);
            case "resellers" ->
                Shapes.SLUG.matcher(name).matches() && name.length() > 2 ? reseller(name) : unnamed(name);
            case "operator" -> new OfOperator();
            default -> new Common();
        };
    }

    private static Address reseller(String name) {
        try {
            return new OfReseller(new ResellerSlug(name));
        } catch (IllegalArgumentException wrong) {
            return new Crooked();
        }
    }

    private static Address unnamed(String name) {
        return name.isEmpty() ? new Common() : new Crooked();
    }

    /** What addresses look like. */
    final class Shapes {
        private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,62}");
        // matrix parameters, empty segments, dot segments, and anything encoded that has a plain form
        private static final Pattern CROOKED = Pattern.compile(
                "[;\\\\]|//|/\\.\\.?(/|$)|%(2[EeFf]|5[CcFf]|3[Bb0-9]|4[1-9A-Fa-f]|5[0-9Aa]|6[1-9A-Fa-f]|7[0-9AaEe]|2[Dd]|00)");

        private Shapes() {}
    }
}
