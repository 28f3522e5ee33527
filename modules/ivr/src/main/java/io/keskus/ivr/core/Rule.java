package io.keskus.ivr.core;

import io.keskus.ivr.FlowInput;
import io.keskus.ivr.Node;

/** What one kind of node does. */
interface Rule<N extends Node> {
    /** The walk reaches the node, or tells its wait again. */
    void enter(N node, Walk walk);

    /** Whether the waiting node can make anything of this input. */
    default boolean fits(N node, FlowInput input) {
        return false;
    }

    /** Goes on with an input that fits. */
    default void answer(N node, FlowInput input, Walk walk) {
        throw new IllegalStateException("a node that never waits got an answer: " + node);
    }
}
