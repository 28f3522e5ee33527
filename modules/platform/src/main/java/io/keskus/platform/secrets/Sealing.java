package io.keskus.platform.secrets;

import io.keskus.kernel.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Authenticated encryption with tenant and purpose as associated data. */
public final class Sealing {
    private final Keyset keyset;

    public Sealing(Keyset keyset) {
        this.keyset = keyset;
    }

    public byte[] seal(TenantId tenant, String purpose, byte[] plain) {
        try {
            return keyset.aead().encrypt(plain, context(tenant, purpose));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("cannot seal for " + purpose, failure);
        }
    }

    public byte[] open(TenantId tenant, String purpose, byte[] sealed) {
        try {
            return keyset.aead().decrypt(sealed, context(tenant, purpose));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("cannot open what was sealed for " + purpose, failure);
        }
    }

    private static byte[] context(TenantId tenant, String purpose) {
        return (tenant + "/" + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
