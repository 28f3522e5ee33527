package io.keskus.tenancy;

/**
 * Why a configuration cannot be applied.
 *
 * @param file path in the bundle, as {@code queues.yaml}
 * @param line from 1; 0 when the whole file is meant
 * @param what is wrong
 * @param remedy what would be right
 */
public record Fault(String file, int line, String what, String remedy) {
    /** {@code queues.yaml:12: unknown skill "golf"; write one of …} */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + what + "; " + remedy;
    }
}
