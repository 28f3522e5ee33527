package io.keskus.simulator.prompt;

import java.time.Duration;
import java.util.function.Consumer;

/** Silence, as long as the number of characters says; every file takes the same time. For tests that count seconds. */
public final class EstimatedPrompts implements Prompts {

    private final Duration speechRate;
    private final Duration playLength;

    /**
     * @param speechRate time that one character takes
     * @param playLength time that a file takes
     */
    public EstimatedPrompts(Duration speechRate, Duration playLength) {
        this.speechRate = speechRate;
        this.playLength = playLength;
    }

    @Override
    public void speech(String text, String language, Consumer<Prompt> ready) {
        ready.accept(Prompt.silent(speechRate.multipliedBy(text.length())));
    }

    @Override
    public void media(String address, Consumer<Prompt> ready) {
        ready.accept(Prompt.silent(playLength));
    }
}
