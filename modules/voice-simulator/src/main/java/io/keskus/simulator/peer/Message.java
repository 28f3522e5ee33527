package io.keskus.simulator.peer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What passes between the carrier and its media program, over the program's standard input and output: four bytes of
 * length, one of kind, four of peer, the payload; big-endian.
 *
 * @param payload a session description, the name of a state, a reason, a key, or {@link #SOUND_BYTES} of sound
 */
record Message(Kind kind, int peer, byte[] payload) {

    /** 20 ms: 320 samples of two bytes, little-endian. */
    static final int SOUND_BYTES = 640;

    private static final int LARGEST = 1 << 20;

    /** To the program as far as CLOSE, from it from DESCRIBED on; SOUND goes both ways. */
    enum Kind {
        OFFER,
        ANSWER,
        ACCEPT,
        SOUND,
        CLOSE,
        DESCRIBED,
        STATE,
        KEY,
        FAILED
    }

    static Message of(Kind kind, int peer, String text) {
        return new Message(kind, peer, text.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(payload, StandardCharsets.UTF_8);
    }

    /** @throws java.io.EOFException when the other side is gone */
    static Message read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("a message of " + length + " bytes");
        }
        var kind = Kind.values()[in.readByte()];
        int peer = in.readInt();
        var payload = new byte[length];
        in.readFully(payload);
        return new Message(kind, peer, payload);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(payload.length);
        out.writeByte(kind.ordinal());
        out.writeInt(peer);
        out.write(payload);
        out.flush();
    }
}
