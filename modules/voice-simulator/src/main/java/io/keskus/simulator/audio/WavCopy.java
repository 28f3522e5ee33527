package io.keskus.simulator.audio;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies a file that {@link WavFile} wrote, whole or with one channel made of two; however long, little memory. */
public final class WavCopy {

    private static final int PAIRS = 8192;

    private WavCopy() {}

    /** Which channels. */
    public enum Channels {
        /** As they are. */
        ALL,
        /** The first one only. */
        FIRST,
        /** The second one only. */
        SECOND,
        /** Both together in one. */
        MIXED
    }

    /**
     * @param file of one or two channels; with one, all choices are the same
     * @throws IOException when it cannot be read or written
     */
    public static void copy(Path file, Channels wanted, OutputStream out) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var header = ByteBuffer.wrap(in.readNBytes(Wav.HEADER)).order(ByteOrder.LITTLE_ENDIAN);
            int bytes = header.getInt(Wav.HEADER - 4);
            boolean two = header.getShort(22) == 2;
            if (!two || wanted == Channels.ALL) {
                out.write(header.array());
                in.transferTo(out);
                return;
            }
            out.write(Wav.header(header.getInt(24), 1, bytes / 2, 0).array());
            for (int left = bytes; left > 0; left -= PAIRS * 4) {
                out.write(one(in.readNBytes(Math.min(left, PAIRS * 4)), wanted));
            }
        }
    }

    private static byte[] one(byte[] pairs, Channels wanted) {
        var in = ByteBuffer.wrap(pairs).order(ByteOrder.LITTLE_ENDIAN);
        var out = ByteBuffer.allocate(pairs.length / 4 * 2).order(ByteOrder.LITTLE_ENDIAN);
        while (out.hasRemaining()) {
            short first = in.getShort();
            short second = in.getShort();
            out.putShort(
                    switch (wanted) {
                        case FIRST -> first;
                        case SECOND -> second;
                        default -> Frame.saturated(first + second);
                    });
        }
        return out.array();
    }
}
