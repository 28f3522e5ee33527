package io.keskus.ivr;

/**
 * A sentence and the voice it wants.
 *
 * @param language a code as {@code fi}
 */
public record Spoken(String language, String text) {}
