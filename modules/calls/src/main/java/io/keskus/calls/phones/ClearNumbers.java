package io.keskus.calls.phones;

import io.keskus.platform.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Numbers that were entered before numbers were sealed; once all are, there is nothing left to do. */
@ApplicationScoped
class ClearNumbers implements Expiring {
    private static final int AT_ONCE = 200;

    private final OwnPhones phones;

    /** For the container's proxy. */
    protected ClearNumbers() {
        this(null);
    }

    @Inject
    ClearNumbers(OwnPhones phones) {
        this.phones = phones;
    }

    @Override
    public String name() {
        return "calls.clear-numbers";
    }

    @Override
    public int forget(Instant now) {
        return phones.sealClear(AT_ONCE);
    }
}
