package io.keskus.launcher.artifacts;

import io.keskus.launcher.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** Directories of the cache: made whole or not at all, once, however many processes ask at the same time. */
public final class Cached {
    private static final Object IN_THIS_PROCESS = new Object();
    private final Path cache;

    /**
     * @param checkout whose cache is used
     */
    public Cached(Checkout checkout) {
        this.cache = checkout.cache();
    }

    /**
     * @param name of the directory; holds all versions and options that its content depends on
     * @param make fills an empty directory; called only when the cache has none of that name
     * @return the filled directory
     */
    public Path directory(String name, Consumer<Path> make) {
        var wanted = cache.resolve(name);
        if (Files.isDirectory(wanted)) {
            return wanted;
        }
        // a file lock holds between processes only, so threads of this one queue up first
        synchronized (IN_THIS_PROCESS) {
            try {
                Files.createDirectories(cache);
                try (var channel = FileChannel.open(
                                cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        var lock = channel.lock()) {
                    if (!Files.isDirectory(wanted)) {
                        fill(wanted, make);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return wanted;
    }

    private void fill(Path wanted, Consumer<Path> make) throws IOException {
        var unfinished = cache.resolve("unfinished");
        Trees.delete(unfinished);
        Files.createDirectories(unfinished);
        make.accept(unfinished);
        Files.move(unfinished, wanted, StandardCopyOption.ATOMIC_MOVE);
    }
}
