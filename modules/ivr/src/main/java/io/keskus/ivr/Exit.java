package io.keskus.ivr;

/**
 * One way out of a node.
 *
 * @param label where in the node it is written, as {@code next} or {@code keys.1}
 * @param target the id of the node it leads to
 * @param silent whether a caller who does nothing at all can be led along it
 */
public record Exit(String label, String target, boolean silent) {}
