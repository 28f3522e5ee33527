package io.keskus.telephony;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** Takes the sound of a recording while it comes from the carrier. */
@FunctionalInterface
public interface SoundReader {
    /**
     * @param wav not closed by the reader
     * @param bytes how many the carrier says will come; empty when it does not say
     * @throws IOException when it cannot be read, or not kept
     */
    void read(InputStream wav, OptionalLong bytes) throws IOException;
}
