package io.keskus.ivr.versions;

import io.keskus.ivr.FlowVersion;
import java.time.Instant;

/**
 * A version with what only its readers want.
 *
 * @param source the file as it was handed in
 * @param madeAt when the file came for the first time
 */
public record StoredVersion(FlowVersion version, String source, Instant madeAt) {}
