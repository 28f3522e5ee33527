package io.keskus.calls.devices;

import java.security.SecureRandom;
import java.util.Base64;

/** What an agent's device shows to be let into one call, once. */
final class ConnectToken {
    private static final SecureRandom RANDOM = new SecureRandom();

    private ConnectToken() {}

    /** 144 random bits in 24 letters. */
    static String fresh() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
