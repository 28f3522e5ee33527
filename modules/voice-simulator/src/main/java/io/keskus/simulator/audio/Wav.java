package io.keskus.simulator.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A WAV file in memory. Read: PCM of 8 or 16 bits, µ-law and A-law, any rate and number of channels. Written: PCM of 16
 * bits.
 *
 * @param rate samples a second
 * @param channels one array for each channel, all of one length
 */
public record Wav(int rate, short[][] channels) {

    static final int HEADER = 44;
    private static final int PCM = 1;
    private static final int A_LAW = 6;
    private static final int MU_LAW = 7;
    private static final int EXTENSIBLE = 0xFFFE;

    /** @throws IllegalArgumentException when it is no WAV file, or of a coding that is not read here */
    public static Wav read(byte[] file) {
        var in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < 12 || !name(in, 0).equals("RIFF") || !name(in, 8).equals("WAVE")) {
            throw new IllegalArgumentException("this is not a WAV file");
        }
        Format format = null;
        for (int at = 12; at + 8 <= file.length; ) {
            // a program that writes to a pipe does not know the length: then the rest is meant
            int length = (int) Math.min(Integer.toUnsignedLong(in.getInt(at + 4)), file.length - at - 8L);
            if (name(in, at).equals("fmt ") && length >= 16) {
                format = Format.read(in, at + 8, length);
            } else if (name(in, at).equals("data") && format != null) {
                return new Wav(format.rate, format.decode(in, at + 8, length));
            }
            at += 8 + length + length % 2;
        }
        throw new IllegalArgumentException("this WAV file has no " + (format == null ? "format" : "data"));
    }

    /** All channels together, at the rate of the carrier. */
    public Clip clip() {
        var mono = channels[0];
        if (channels.length > 1) {
            mono = new short[channels[0].length];
            for (int i = 0; i < mono.length; i++) {
                int sum = 0;
                for (var channel : channels) {
                    sum += channel[i];
                }
                mono[i] = (short) (sum / channels.length);
            }
        }
        return new Clip(Resampler.resample(mono, rate, Frame.RATE));
    }

    /** The file: a header of 44 bytes and the samples, channels interleaved. */
    public byte[] bytes() {
        int count = channels[0].length;
        var out = header(rate, channels.length, (long) count * channels.length * 2, count * channels.length * 2);
        for (int i = 0; i < count; i++) {
            for (var channel : channels) {
                out.putShort(channel[i]);
            }
        }
        return out.array();
    }

    /** A header with room for {@code room} bytes behind it. */
    static ByteBuffer header(int rate, int channels, long dataBytes, int room) {
        var out = ByteBuffer.allocate(HEADER + room).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt((int) (HEADER - 8 + dataBytes));
        out.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        out.putShort((short) PCM).putShort((short) channels).putInt(rate);
        out.putInt(rate * channels * 2).putShort((short) (channels * 2)).putShort((short) 16);
        return out.put("data".getBytes(StandardCharsets.US_ASCII)).putInt((int) dataBytes);
    }

    private static String name(ByteBuffer in, int at) {
        return new String(in.array(), at, 4, StandardCharsets.US_ASCII);
    }

    private record Format(int coding, int channels, int rate, int bits) {

        private static Format read(ByteBuffer in, int at, int length) {
            int coding = Short.toUnsignedInt(in.getShort(at));
            if (coding == EXTENSIBLE && length >= 26) {
                coding = Short.toUnsignedInt(in.getShort(at + 24));
            }
            var format = new Format(coding, in.getShort(at + 2), in.getInt(at + 4), in.getShort(at + 14));
            boolean known = coding == PCM && (format.bits == 16 || format.bits == 8)
                    || (coding == A_LAW || coding == MU_LAW) && format.bits == 8;
            if (!known || format.channels < 1 || format.rate < 1) {
                throw new IllegalArgumentException("WAV of coding " + coding + " with " + format.bits
                        + " bits; PCM of 8 or 16 bits, A-law and mu-law are read");
            }
            return format;
        }

        private short[][] decode(ByteBuffer in, int at, int length) {
            int bytes = bits / 8;
            int count = length / (bytes * channels);
            var decoded = new short[channels][count];
            for (int i = 0; i < count; i++) {
                for (int channel = 0; channel < channels; channel++) {
                    decoded[channel][i] = sample(in, at + (i * channels + channel) * bytes);
                }
            }
            return decoded;
        }

        private short sample(ByteBuffer in, int at) {
            return switch (coding) {
                case A_LAW -> G711.aLaw(in.get(at));
                case MU_LAW -> G711.muLaw(in.get(at));
                default -> bits == 16 ? in.getShort(at) : (short) ((Byte.toUnsignedInt(in.get(at)) - 128) << 8);
            };
        }
    }
}
