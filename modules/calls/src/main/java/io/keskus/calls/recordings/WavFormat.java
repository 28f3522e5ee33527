package io.keskus.calls.recordings;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * The head of a WAV file: RIFF chunks, little-endian, 16-bit linear samples.
 *
 * @param dataBytes how long the samples are
 */
record WavFormat(int channels, int sampleRate, long dataBytes) {
    private static final int LINEAR = 1;
    private static final int RIFF_HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    /** What writers put who do not know the length. */
    private static final long UNKNOWN = 0xFFFF_FFFFL;

    /**
     * Reads up to the first sample.
     *
     * @param fileBytes stands in for a length that the file does not know
     * @throws NoSound when it is something else
     */
    static WavFormat read(DataInputStream in, OptionalLong fileBytes) throws IOException {
        try {
            var head = bytes(in, RIFF_HEAD);
            if (!text(head, 0).equals("RIFF") || !text(head, 8).equals("WAVE")) {
                throw new NoSound("no WAV");
            }
            return afterHead(in, fileBytes);
        } catch (EOFException cutOff) {
            throw new NoSound("a WAV that ends in its head");
        }
    }

    private static WavFormat afterHead(DataInputStream in, OptionalLong fileBytes) throws IOException {
        long read = RIFF_HEAD;
        ByteBuffer format = null;
        while (true) {
            var chunk = bytes(in, CHUNK_HEAD);
            long length = Integer.toUnsignedLong(chunk.getInt(4));
            read += CHUNK_HEAD;
            if (text(chunk, 0).equals("data")) {
                return of(format, length, fileBytes, read);
            }
            if (length > 1 << 20) {
                throw new NoSound("a WAV with a chunk of " + length + " bytes before its sound");
            }
            // chunks begin at even places
            var content = bytes(in, (int) (length + length % 2));
            read += content.capacity();
            format = text(chunk, 0).equals("fmt ") ? content : format;
        }
    }

    private static WavFormat of(ByteBuffer format, long length, OptionalLong fileBytes, long read) throws NoSound {
        if (format == null || format.capacity() < 16) {
            throw new NoSound("a WAV that does not say its format");
        }
        int channels = format.getShort(2);
        int rate = format.getInt(4);
        if (format.getShort(0) != LINEAR || format.getShort(14) != 16) {
            throw new NoSound("samples that are not 16-bit linear");
        }
        if (channels < 1 || channels > 2 || rate < 4000 || rate > 48_000) {
            throw new NoSound("a WAV of " + channels + " channels at " + rate + " Hz");
        }
        boolean unknown = length == UNKNOWN || length == 0 && fileBytes.isPresent();
        long data = unknown ? fileBytes.orElseThrow(() -> new NoSound("a WAV without a length")) - read : length;
        return new WavFormat(channels, rate, data);
    }

    /** A sample of each channel. */
    int frameBytes() {
        return 2 * channels;
    }

    long frames() {
        return dataBytes / frameBytes();
    }

    private static ByteBuffer bytes(DataInputStream in, int count) throws IOException {
        var bytes = new byte[count];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String text(ByteBuffer bytes, int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.US_ASCII);
    }
}
