package io.keskus.simulator.twiml;

/** A document that the carrier cannot perform, with the carrier's error code. */
public final class MalformedTwiml extends Exception {

    private final int code;

    MalformedTwiml(int code, String message) {
        super(message);
        this.code = code;
    }

    /** The carrier's code: 12100 not well-formed, 12300 wrong content type, 11750 too large. */
    public int code() {
        return code;
    }
}
