package io.keskus.tenancy.branding;

import java.util.Arrays;
import java.util.Base64;

/**
 * A picture that is safe to show.
 *
 * @param type {@code image/png} or {@code image/svg+xml}
 * @param base64 its bytes, at most {@link #MOST} of them
 */
public record Logo(String type, String base64) {
    /** Bytes at most. */
    public static final int MOST = 65_536;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final int WIDEST = 2048;

    /** @throws IllegalArgumentException saying what would be right */
    public Logo {
        var bytes = decoded(base64);
        if (bytes.length == 0 || bytes.length > MOST) {
            throw new IllegalArgumentException("a logo has 1 to " + MOST + " bytes");
        }
        if ("image/png".equals(type)) {
            checkPng(bytes);
        } else if ("image/svg+xml".equals(type)) {
            SafeSvg.check(bytes);
        } else {
            throw new IllegalArgumentException("a logo is image/png or image/svg+xml");
        }
    }

    static Logo of(String type, byte[] bytes) {
        return new Logo(type, Base64.getEncoder().encodeToString(bytes));
    }

    byte[] bytes() {
        return decoded(base64);
    }

    /** As the address of a picture in a page, where nothing in it can run. */
    public String dataUri() {
        return "data:" + type + ";base64," + base64;
    }

    private static byte[] decoded(String base64) {
        if (base64 == null) {
            throw new IllegalArgumentException("a logo's bytes as base64");
        }
        return Base64.getMimeDecoder().decode(base64);
    }

    private static void checkPng(byte[] bytes) {
        if (bytes.length < 33 || !Arrays.equals(PNG, Arrays.copyOf(bytes, PNG.length))) {
            throw new IllegalArgumentException("this is no PNG file");
        }
        int width = number(bytes, 16);
        int height = number(bytes, 20);
        if (width < 1 || height < 1 || width > WIDEST || height > WIDEST) {
            throw new IllegalArgumentException("a logo is at most " + WIDEST + " pixels wide and high");
        }
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
    }
}
