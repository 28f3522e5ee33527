package io.keskus.simulator.audio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A WAV file that grows with a call: 16 bits, one or two channels, as frames come. Valid at any time it is asked for. */
public final class WavFile {

    private static final int BUFFER = 16_384;

    private final Path path;
    private final int rate;
    private final Halving[] halvings;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private FileChannel channel;
    private long bytes;
    private boolean finished;

    /**
     * @param path written when the first frame comes
     * @param rate 8000 or 16000 samples a second
     * @param channels 1 or 2
     */
    public WavFile(Path path, int rate, int channels) {
        if (rate != Frame.RATE && rate != Frame.RATE / 2) {
            throw new IllegalArgumentException("8000 or 16000 samples a second: " + rate);
        }
        this.path = path;
        this.rate = rate;
        this.halvings = new Halving[channels];
        for (int i = 0; i < channels; i++) {
            halvings[i] = new Halving();
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** 20 ms more: one frame for each channel. */
    public void add(short[]... frames) {
        if (finished) {
            return;
        }
        var halves = new short[halvings.length][];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = rate == Frame.RATE ? frames[i] : halvings[i].next(frames[i]);
        }
        if (buffer.remaining() < halves[0].length * halves.length * 2) {
            write();
        }
        int at = buffer.position();
        var bytesOf = buffer.array();
        for (int i = 0; i < halves[0].length; i++) {
            for (var half : halves) {
                bytesOf[at++] = (byte) half[i];
                bytesOf[at++] = (byte) (half[i] >> 8);
            }
        }
        buffer.position(at);
    }

    /** Brings the file up to date; without effect when it is finished. */
    public void flush() {
        if (!finished) {
            write();
            try {
                channel.write(Wav.header(rate, halvings.length, bytes, 0).flip(), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** No more comes; what is beyond {@code millis} is cut off. */
    public void finish(long millis) {
        if (finished) {
            return;
        }
        finished = true;
        write();
        long frameBytes = 2L * halvings.length;
        bytes = Math.min(bytes, millis * rate / 1000 * frameBytes);
        try (var open = channel) {
            open.truncate(Wav.HEADER + bytes);
            open.write(Wav.header(rate, halvings.length, bytes, 0).flip(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the file away. */
    public void delete() {
        finished = true;
        try {
            if (channel != null) {
                channel.close();
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        try {
            if (channel == null) {
                Files.createDirectories(path.getParent());
                channel = FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
            }
            buffer.flip();
            int count = buffer.remaining();
            channel.write(buffer, Wav.HEADER + bytes);
            bytes += count;
            buffer.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
