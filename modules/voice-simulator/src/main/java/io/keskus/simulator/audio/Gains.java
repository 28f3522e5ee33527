package io.keskus.simulator.audio;

/** Who hears whom in a bridge: an entry of the gain matrix. */
@FunctionalInterface
public interface Gains {

    /** Everybody hears everybody else. */
    Gains ALL = (from, to) -> 1;

    /** How loud {@code to} hears {@code from}: 0 for not at all, 1 as it is. */
    double of(Port from, Port to);
}
