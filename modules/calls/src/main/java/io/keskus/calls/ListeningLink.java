package io.keskus.calls;

import java.time.Instant;

/**
 * Lets whoever has it hear one recording until it expires.
 *
 * @param url on this server, without a host; needs no sign-in
 * @param expiresAt real time, UTC
 */
public record ListeningLink(String url, Instant expiresAt) {
    /** Without the address, which is as good as a password. */
    @Override
    public String toString() {
        return "ListeningLink[until " + expiresAt + "]";
    }
}
