package io.keskus.simulator.call;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Names that the carrier gives: two letters and 32 hexadecimal digits. */
public final class Sids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Sids() {}

    /** @param prefix AC account, CA call, CF conference, QU queue, PN number, AP application, RE recording, SK key */
    public static String next(String prefix) {
        return prefix + secret();
    }

    /** 32 random hexadecimal digits, as the carrier's tokens are. */
    public static String secret() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
