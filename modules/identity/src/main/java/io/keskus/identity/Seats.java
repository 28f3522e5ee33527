package io.keskus.identity;

import io.keskus.kernel.TenantId;
import java.util.OptionalInt;

/** A port: how many agents a tenant may have at once, by what it bought. */
public interface Seats {
    /** Empty when there is no limit. */
    OptionalInt agents(TenantId tenant);
}
