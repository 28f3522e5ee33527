package io.keskus.ivr.api;

import io.keskus.ivr.versions.StoredVersion;

/**
 * A version of a flow with its file.
 *
 * @param source the YAML as it was handed in
 */
record FlowFileView(FlowVersionView version, String source) {
    static FlowFileView of(StoredVersion stored) {
        return new FlowFileView(FlowVersionView.of(stored), stored.source());
    }
}
