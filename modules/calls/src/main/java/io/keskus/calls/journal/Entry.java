package io.keskus.calls.journal;

import java.time.Instant;

/**
 * A line of an interaction's journal.
 *
 * @param seq from 0, without gaps
 * @param at business clock, microseconds
 */
public record Entry(int seq, Instant at, Fact fact) {}
