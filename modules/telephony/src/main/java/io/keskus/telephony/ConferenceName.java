package io.keskus.telephony;

/**
 * Where legs meet: a name that we choose, unique in the tenant; usually the interaction's id. 1 to 64 letters, digits,
 * {@code . _ -}; no slash, since carriers put it into a path.
 */
public record ConferenceName(String value) {
    public ConferenceName {
        Opaque.check("conference name", value, 64);
    }

    @Override
    public String toString() {
        return value;
    }
}
