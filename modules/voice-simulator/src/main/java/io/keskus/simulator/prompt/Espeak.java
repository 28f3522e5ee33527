package io.keskus.simulator.prompt;

import io.keskus.simulator.audio.Clip;
import io.keskus.simulator.audio.Wav;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Speaks by the program espeak-ng, which knows English, Finnish, Estonian, Polish and a hundred more. What was spoken
 * once is kept in a directory under the hash of voice and text. Blocks for some 10 ms: not for the carrier's thread.
 */
public final class Espeak {

    private static final String PROGRAM = "espeak-ng";
    private static final String WORDS_A_MINUTE = "150";
    private static final long PATIENCE_SECONDS = 15;

    private final Path cache;

    /** @param cache directory, made when it is needed */
    public Espeak(Path cache) {
        this.cache = cache;
    }

    /** Whether the program is on this machine. */
    public static boolean installed() {
        try {
            return run("", "--version").length > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * A text as sound, the silence of the last sentence's end left off.
     *
     * @param language a tag as fi-FI; English where espeak-ng does not know it
     * @throws IOException when the program cannot be run
     */
    public Clip say(String text, String language) throws IOException {
        var voice = voice(language);
        var file = cache.resolve(hash(voice + " " + WORDS_A_MINUTE + " " + text) + ".wav");
        if (!Files.exists(file)) {
            keep(file, spoken(text, voice));
        }
        return Wav.read(Files.readAllBytes(file)).clip();
    }

    private static byte[] spoken(String text, String voice) throws IOException {
        try {
            return run(text, "-v", voice, "-s", WORDS_A_MINUTE, "-b", "1", "-z", "--stdin", "--stdout");
        } catch (IOException e) {
            if (voice.equals("en-us")) {
                throw e;
            }
            return spoken(text, "en-us");
        }
    }

    // a reader never sees half a file, whoever else writes the same one
    private void keep(Path file, byte[] wav) throws IOException {
        Files.createDirectories(cache);
        var part = Files.createTempFile(cache, "part", ".wav");
        Files.write(part, wav);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String voice(String language) {
        var tag = language.toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "" -> "en-us";
            case "en-us", "en-gb", "pt-br", "fr-be", "fr-ch" -> tag;
            default -> tag.split("-")[0];
        };
    }

    private static byte[] run(String input, String... arguments) throws IOException {
        var command = new java.util.ArrayList<>(List.of(PROGRAM));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try (var out = process.getInputStream()) {
            var answer = out.readAllBytes();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(PROGRAM + " failed: " + String.join(" ", command));
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(PROGRAM + " was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
