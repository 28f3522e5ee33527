package io.keskus.calls.recordings;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.Secrets;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What a link to listen says: the tenant in clear, and sealed for that tenant which link it is and how long it is good.
 * Nobody without the keyset can make one, change one, or use it at another tenant.
 */
record LinkText(TenantId tenant, UUID link, Instant expires) {
    private static final String PURPOSE = "listening-link";
    private static final int LONGEST = 300;

    String write(Secrets secrets) {
        var plain = ByteBuffer.allocate(24)
                .put(Ids.bytes(link))
                .putLong(expires.getEpochSecond())
                .array();
        return encoded(Ids.bytes(tenant.value())) + "." + encoded(secrets.seal(tenant, PURPOSE, plain));
    }

    /** Empty for what we never wrote. */
    static Optional<LinkText> read(Secrets secrets, String text) {
        var parts = text.split("\\.", -1);
        if (parts.length != 2 || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var tenant = new TenantId(Ids.uuid(Base64.getUrlDecoder().decode(parts[0])));
            var plain = ByteBuffer.wrap(
                    secrets.open(tenant, PURPOSE, Base64.getUrlDecoder().decode(parts[1])));
            return Optional.of(new LinkText(
                    tenant, new UUID(plain.getLong(), plain.getLong()), Instant.ofEpochSecond(plain.getLong())));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
