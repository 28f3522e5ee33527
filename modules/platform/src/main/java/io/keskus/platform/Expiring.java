package io.keskus.platform;

import java.time.Instant;

/**
 * A port: something of a tenant that is kept for some time only. A module implements it as a bean for what it owns; the
 * rounds of the platform ask each of them, tenant by tenant, once an hour.
 */
public interface Expiring {
    /** As {@code floor.agents}; unique. */
    String name();

    /**
     * Forgets some of what is too old by now, in a unit of work of the tenant; asked again, in another one, for as long as
     * something was forgotten.
     *
     * @return how much
     */
    int forget(Instant now);
}
