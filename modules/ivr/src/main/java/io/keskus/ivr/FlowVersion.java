package io.keskus.ivr;

/**
 * A flow as it was at one publication; never changes.
 *
 * @param number counts the versions of this flow from 1
 * @param digest SHA-256 in hex of the file it was read from; the same file is the same version
 */
public record FlowVersion(FlowVersionId id, int number, String digest, Flow flow) {
    public String flowName() {
        return flow.name();
    }
}
