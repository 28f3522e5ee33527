package io.keskus.identity;

/** What somebody may do for a reseller; kept apart from the roles inside a tenant. */
public enum ResellerRole {
    /** Creates tenants of the reseller and sees their usage. */
    RESELLER_ADMIN,
    /** Sees the reseller's tenants. */
    RESELLER_VIEWER
}
