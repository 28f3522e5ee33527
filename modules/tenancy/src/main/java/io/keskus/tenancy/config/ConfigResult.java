package io.keskus.tenancy.config;

import java.util.List;

/**
 * What a configuration changes, or has changed.
 *
 * @param revision the last applied one; 0 when there is none
 * @param changes one line each, as {@code queues: ~ queue sales, ringSeconds: 20 → 15}
 * @param overwrites one line for each change that somebody made in the portal since that revision, and that is undone
 */
public record ConfigResult(
        String tenant, boolean applied, int revision, List<String> changes, List<String> overwrites) {}
