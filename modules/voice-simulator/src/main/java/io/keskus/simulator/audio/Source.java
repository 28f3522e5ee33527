package io.keskus.simulator.audio;

/** A sound as a function of time since it began, so that it costs nothing while nobody listens. */
@FunctionalInterface
public interface Source {

    /** Nothing. */
    Source SILENCE = n -> null;

    /** Frame {@code n} from 0; null for silence, as after the end. The array must not be changed. */
    short[] frame(long n);

    /** Whether nothing comes any more from frame {@code n} on. */
    default boolean over(long n) {
        return false;
    }
}
