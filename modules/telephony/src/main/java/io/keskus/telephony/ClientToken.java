package io.keskus.telephony;

import java.time.Instant;

/**
 * What a browser device signs in with at the carrier.
 *
 * @param jwt a secret until it expires
 * @param expires real time, not the business clock
 */
public record ClientToken(String identity, String jwt, Instant expires) {
    @Override
    public String toString() {
        return "ClientToken[" + identity + ", until " + expires + "]";
    }
}
