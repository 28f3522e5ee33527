package io.keskus.calls;

import java.time.Instant;

/**
 * Somebody listened to a recording.
 *
 * @param by as {@code member:0190…}
 * @param download they saved it
 * @param page from which, as {@code recordings}; {@code api} for a program
 */
public record Listened(String by, Instant at, boolean download, String page) {}
