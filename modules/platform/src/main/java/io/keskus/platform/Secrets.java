package io.keskus.platform;

import io.keskus.kernel.TenantId;
import io.keskus.platform.secrets.Keyset;
import io.keskus.platform.secrets.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals what must not lie in the database in clear, bound to its tenant and its purpose. */
@ApplicationScoped
public class Secrets {
    private final Sealing sealing;

    /** For the container's proxy. */
    protected Secrets() {
        this.sealing = null;
    }

    @Inject
    public Secrets(Keyset keyset) {
        this.sealing = new Sealing(keyset);
    }

    /** @param purpose what it is for, as {@code carrier-token}; needed again to open it */
    public byte[] seal(TenantId tenant, String purpose, byte[] plain) {
        return sealing.seal(tenant, purpose, plain);
    }

    /** @throws IllegalStateException when it was sealed for another tenant or purpose, by another key, or was changed */
    public byte[] open(TenantId tenant, String purpose, byte[] sealed) {
        return sealing.open(tenant, purpose, sealed);
    }
}
