package io.keskus.telephony;

/** One leg at the carrier, under the carrier's own id: an opaque text of 1 to 64 characters. */
public record ProviderCallId(String value) {
    public ProviderCallId {
        Opaque.check("call id", value, 64);
    }

    @Override
    public String toString() {
        return value;
    }
}
