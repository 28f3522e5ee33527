package io.keskus.billing.metering;

/** What became of usage that was told. */
public sealed interface Recording {
    /** It is new, and stored. */
    record Recorded(StoredUsage usage) implements Recording {}

    /** The same usage was stored before; nothing changed. */
    record Repeated(StoredUsage usage) implements Recording {}

    /** Other usage has its key: it was refused, and the refusal is stored. */
    record Conflicting(StoredUsage standing) implements Recording {}
}
