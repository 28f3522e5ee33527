package io.keskus.tenancy;

/**
 * A port: what a module has to do for a new tenant before it is active, as opening a subaccount at the carrier. Runs
 * outside a unit of work, since it may call somebody outside; repeated until every step has gone through.
 */
public interface OnboardingStep {
    /** As {@code carrier-account}; unique. */
    String name();

    int order();

    /** Idempotent. @throws RuntimeException to be tried again */
    void onboard(Tenant tenant);
}
