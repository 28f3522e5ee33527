package io.keskus.tenancy.config;

import java.util.List;

/**
 * What a configuration changes, or has changed.
 *
 * @param revision the last applied one; 0 when there is none
 * @param changes one line each, as {@code queues: ~ queue sales, ringSeconds: 20 → 15}
 */
public record ConfigResult(String tenant, boolean applied, int revision, List<String> changes) {}
