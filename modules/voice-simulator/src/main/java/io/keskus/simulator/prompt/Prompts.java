package io.keskus.simulator.prompt;

import java.util.function.Consumer;

/** Where the sound of Say and Play comes from. Used on the carrier's thread; answers come there, at once or later. */
public interface Prompts {

    /** @param language a tag as fi-FI */
    void speech(String text, String language, Consumer<Prompt> ready);

    /** @param address of a sound file */
    void media(String address, Consumer<Prompt> ready);

    /** Whether something is still being made; the clock is not moved meanwhile. Any thread. */
    default boolean busy() {
        return false;
    }
}
