package io.keskus.simulator.audio;

/** Somebody who listens in on a port, as a recording does. */
public interface Tap {

    /** 20 ms of what the phone said and of what it heard; the arrays must not be changed. */
    void frame(short[] said, short[] heard);
}
