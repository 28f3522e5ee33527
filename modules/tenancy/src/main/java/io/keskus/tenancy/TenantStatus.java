package io.keskus.tenancy;

/** Where a tenant stands in its life. */
public enum TenantStatus {
    /** Being set up: onboarding steps are still to run. */
    ONBOARDING,
    ACTIVE,
    /** Takes calls, places none, nobody changes anything. */
    SUSPENDED,
    /** Left; kept until retention ends. */
    CLOSED
}
