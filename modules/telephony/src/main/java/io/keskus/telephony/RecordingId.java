package io.keskus.telephony;

/** One recording at the carrier, under the carrier's own id: an opaque text of 1 to 64 characters. */
public record RecordingId(String value) {
    public RecordingId {
        Opaque.check("recording id", value, 64);
    }

    @Override
    public String toString() {
        return value;
    }
}
