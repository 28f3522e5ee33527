package io.keskus.simulator.prompt;

import java.time.Duration;

/** How long an MP3 file takes, from the headers of its frames (ISO 11172-3); it is not decoded. */
final class Mp3 {

    private static final int[] V1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] V2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] RATES = {44_100, 48_000, 32_000};

    private Mp3() {}

    /** Zero when it is no MP3 of layer III. */
    static Duration length(byte[] file) {
        double seconds = 0;
        int at = start(file);
        while (at + 4 <= file.length) {
            var frame = Frame.at(file, at);
            if (frame == null) {
                at++;
            } else {
                seconds += (double) frame.samples / frame.rate;
                at += frame.bytes;
            }
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static int start(byte[] file) {
        if (file.length < 10 || file[0] != 'I' || file[1] != 'D' || file[2] != '3') {
            return 0;
        }
        return 10 + (file[6] << 21 | file[7] << 14 | file[8] << 7 | file[9]);
    }

    private record Frame(int samples, int rate, int bytes) {

        private static Frame at(byte[] file, int at) {
            int header = (file[at] & 0xFF) << 24
                    | (file[at + 1] & 0xFF) << 16
                    | (file[at + 2] & 0xFF) << 8
                    | file[at + 3] & 0xFF;
            int version = header >>> 19 & 3;
            int bitRate = header >>> 12 & 15;
            int rate = header >>> 10 & 3;
            boolean layer3 = header >>> 21 == 0x7FF && (header >>> 17 & 3) == 1;
            if (!layer3 || version == 1 || bitRate == 0 || bitRate == 15 || rate == 3) {
                return null;
            }
            boolean first = version == 3;
            int samples = first ? 1152 : 576;
            int hertz = RATES[rate] >> (first ? 0 : version == 2 ? 1 : 2);
            int kilobits = first ? V1[bitRate] : V2[bitRate];
            return new Frame(samples, hertz, samples / 8 * kilobits * 1000 / hertz + (header >>> 9 & 1));
        }
    }
}
