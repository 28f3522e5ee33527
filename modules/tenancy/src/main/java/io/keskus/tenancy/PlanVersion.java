package io.keskus.tenancy;

import java.util.Map;

/**
 * What a tenant has bought.
 *
 * @param name as {@code standard}
 * @param version from 1; a sold version never changes
 * @param entitlements limits by name, as {@code agents → 25}; absent means none
 */
public record PlanVersion(String name, int version, Map<String, Integer> entitlements) {
    public PlanVersion {
        if (version < 1) {
            throw new IllegalArgumentException("a plan's version is from 1: " + version);
        }
        entitlements = Map.copyOf(entitlements);
    }
}
