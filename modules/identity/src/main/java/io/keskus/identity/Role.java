package io.keskus.identity;

/** What a member or an API key may do inside one tenant. No role contains another: list every one that fits. */
public enum Role {
    /** Takes interactions. */
    AGENT,
    /** Sees and steers the agents and queues. */
    SUPERVISOR,
    /** Changes the tenant's configuration, members and keys. */
    TENANT_ADMIN
}
