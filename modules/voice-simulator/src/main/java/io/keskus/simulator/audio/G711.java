package io.keskus.simulator.audio;

/** The logarithmic codings of the telephone network (ITU-T G.711). */
final class G711 {

    private static final int BIAS = 0x84;

    private G711() {}

    static short muLaw(byte code) {
        int bits = ~code & 0xFF;
        int magnitude = (((bits & 0x0F) << 3) + BIAS << ((bits & 0x70) >> 4)) - BIAS;
        return (short) ((bits & 0x80) == 0 ? magnitude : -magnitude);
    }

    static short aLaw(byte code) {
        int bits = (code ^ 0x55) & 0xFF;
        int exponent = (bits & 0x70) >> 4;
        int mantissa = ((bits & 0x0F) << 4) + 8;
        int magnitude = exponent == 0 ? mantissa : mantissa + 0x100 << exponent - 1;
        return (short) ((bits & 0x80) == 0 ? -magnitude : magnitude);
    }
}
