package io.keskus.simulator.prompt;

import io.keskus.simulator.audio.Music;
import io.keskus.simulator.audio.Source;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Texts spoken by a program, files fetched from where they are; what cannot be had is silence, and it says why. */
public final class SpokenPrompts implements Prompts {

    private static final System.Logger LOG = System.getLogger(SpokenPrompts.class.getName());
    private static final Duration NOTHING = Duration.ZERO;

    private final Speaker speaker;
    private final Prompts estimated;
    private final Workshop workshop;
    private final Downloads downloads = new Downloads();
    private boolean warned;

    /** Speaks a text, as {@link Espeak#say} does. */
    @FunctionalInterface
    public interface Speaker {

        /** @throws IOException when it cannot */
        io.keskus.simulator.audio.Clip say(String text, String language) throws IOException;
    }

    /**
     * @param speaker used on the worker's thread
     * @param estimated for the length of what cannot be spoken
     * @param worker where the work is done
     * @param carrier the carrier's thread
     */
    public SpokenPrompts(Speaker speaker, Prompts estimated, Executor worker, Executor carrier) {
        this.speaker = speaker;
        this.estimated = estimated;
        this.workshop = new Workshop(worker, carrier);
    }

    @Override
    public void speech(String text, String language, Consumer<Prompt> ready) {
        if (text.isBlank()) {
            ready.accept(Prompt.silent(NOTHING));
            return;
        }
        workshop.want(
                "say " + language + " " + text, () -> Prompt.of(speaker.say(text, language)), (prompt, failure) -> {
                    if (failure == null) {
                        ready.accept(prompt);
                    } else {
                        warn(failure);
                        estimated.speech(text, language, ready);
                    }
                });
    }

    @Override
    public void media(String address, Consumer<Prompt> ready) {
        if (address.contains("com.twilio.")) {
            // the carrier's own music lies on the Internet; ours is as long as a file is taken to be
            estimated.media(address, file -> ready.accept(new Prompt(file.length(), Music.source(), "")));
            return;
        }
        workshop.want("play " + address, () -> downloads.fetch(address), (prompt, failure) -> {
            if (failure == null) {
                ready.accept(prompt);
            } else {
                ready.accept(new Prompt(NOTHING, Source.SILENCE, String.valueOf(failure.getMessage())));
            }
        });
    }

    @Override
    public boolean busy() {
        return workshop.busy();
    }

    private void warn(Exception failure) {
        if (!warned) {
            warned = true;
            LOG.log(Level.WARNING, "texts are silent: {0}", failure.getMessage());
        }
    }
}
