package io.keskus.identity;

/** What somebody may do for the provider that runs the installation; never a role inside a tenant. */
public enum OperatorRole {
    /** Creates resellers and tenants, applies configurations. */
    OPERATOR_ADMIN,
    /** Sees tenants, resellers and their health. */
    OPERATOR_VIEWER
}
