package io.keskus.simulator;

import io.keskus.simulator.clock.Loop;
import io.keskus.simulator.prompt.Espeak;
import io.keskus.simulator.prompt.EstimatedPrompts;
import io.keskus.simulator.prompt.Prompts;
import io.keskus.simulator.prompt.SpokenPrompts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The files of sound that a running simulator keeps, and what makes them. */
final class Sounds implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Sounds.class.getName());

    private final ExecutorService worker = Executors.newFixedThreadPool(2, task -> {
        var thread = new Thread(task, "sounds");
        thread.setDaemon(true);
        return thread;
    });
    private final Path calls;
    private final Prompts prompts;

    /** Recordings of an earlier run are taken away, as all calls are; what was spoken once stays where data is kept. */
    Sounds(Options options, Loop loop) {
        calls = directory(options.data());
        var estimated = new EstimatedPrompts(options.speechRate(), options.playLength());
        prompts = options.speech() == Speech.ESPEAK && installed()
                ? new SpokenPrompts(new Espeak(cache(options))::say, estimated, worker, loop::post)
                : estimated;
    }

    Prompts prompts() {
        return prompts;
    }

    /** Directory of recordings, empty at first and gone in the end. */
    Path calls() {
        return calls;
    }

    @Override
    public void close() {
        worker.shutdownNow();
        try {
            remove(calls);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "recordings are left behind in " + calls, e);
        }
    }

    /** What an earlier run left behind is taken away: it may have been killed. */
    private static Path directory(Path data) {
        try {
            if (data == null) {
                return Files.createTempDirectory("voice-simulator");
            }
            var kept = data.resolve("calls");
            if (Files.exists(kept)) {
                remove(kept);
            }
            return Files.createDirectories(kept);
        } catch (IOException e) {
            throw new UncheckedIOException("recordings cannot be kept anywhere", e);
        }
    }

    private static void remove(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path cache(Options options) {
        return options.data() == null ? calls.resolve("speech") : options.data().resolve("speech");
    }

    private static boolean installed() {
        if (Espeak.installed()) {
            return true;
        }
        LOG.log(Level.WARNING, "espeak-ng is not installed, so texts are silence of about their length");
        return false;
    }
}
