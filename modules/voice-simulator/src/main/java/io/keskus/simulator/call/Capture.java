package io.keskus.simulator.call;

import io.keskus.simulator.audio.Frame;
import io.keskus.simulator.audio.Tap;
import io.keskus.simulator.audio.WavFile;
import java.nio.file.Path;

/** What a phone said and heard, kept for who tests: 16 kHz, two channels. */
public final class Capture implements Tap {

    private final WavFile file;

    Capture(Path path) {
        file = new WavFile(path, Frame.RATE, 2);
    }

    @Override
    public void frame(short[] said, short[] heard) {
        file.add(said, heard);
    }

    /** The file up to now: the first channel is what was said, the second what was heard. */
    public Path file() {
        file.flush();
        return file.path();
    }

    void delete() {
        file.delete();
    }
}
