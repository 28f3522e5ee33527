package io.keskus.simulator.audio;

/**
 * The sound of one phone, as the carrier sees it. While a line is attached to a leg, the carrier takes a frame from it
 * and gives it one every 20 ms of its own clock: 320 samples, 16 kHz, mono, signed 16 bits ({@link Frame}).
 *
 * <p>Both methods run on the carrier's thread: they must return at once and must not throw. When the clock is moved,
 * frames come as fast as the machine allows; a line to a real device keeps a few of them and drops the rest.
 */
public interface Line {

    /** The next 20 ms of what the phone says, the tones of its keys with it; null for silence. The array is not changed by the carrier. */
    short[] spoken();

    /** 20 ms of what the phone hears; comes in silence too. The array is shared: it must not be changed. */
    void hear(short[] frame);

    /** A key that the carrier sends to the phone (sendDigits, Play digits); its tone is in what is heard as well. */
    default void key(char key) {}
}
