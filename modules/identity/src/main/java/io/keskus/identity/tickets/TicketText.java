package io.keskus.identity.tickets;

import io.keskus.kernel.TenantId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A ticket as it travels: 32 hex digits of the tenant, 32 of the ticket, 43 characters of secret. */
record TicketText(TenantId tenant, UUID id, String secret) {
    private static final Pattern SHAPE = Pattern.compile("([0-9a-f]{32})([0-9a-f]{32})([A-Za-z0-9_-]{43})");

    static Optional<TicketText> read(String text) {
        var shape = SHAPE.matcher(text == null ? "" : text);
        return shape.matches()
                ? Optional.of(new TicketText(new TenantId(id(shape.group(1))), id(shape.group(2)), shape.group(3)))
                : Optional.empty();
    }

    private static UUID id(String hex) {
        return new UUID(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
    }

    String text() {
        return (tenant.toString() + id).replace("-", "") + secret;
    }
}
