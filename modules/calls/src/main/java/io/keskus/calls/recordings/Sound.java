package io.keskus.calls.recordings;

import java.time.Duration;

/**
 * What a recording's WAV turned out to be.
 *
 * @param bytes of the whole file
 * @param sha256 of the whole file
 * @param channels 1 or 2
 * @param peaks JSON: {@code {"points":800,"channels":[[0,12,…],…]}}, the loudest sample of each part, 0..100
 */
record Sound(long bytes, byte[] sha256, Duration length, int channels, String peaks) {}
