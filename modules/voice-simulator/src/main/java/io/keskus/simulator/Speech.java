package io.keskus.simulator;

/** What Say and Play are. */
public enum Speech {
    /** Silence as long as the options say: for tests that count seconds. */
    ESTIMATED,
    /** Spoken by espeak-ng and fetched from where the file is; as estimated where espeak-ng is not installed. */
    ESPEAK
}
