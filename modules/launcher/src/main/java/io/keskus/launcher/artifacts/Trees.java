package io.keskus.launcher.artifacts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.zip.ZipInputStream;

/** Directory trees: unpacked, copied, removed. */
public final class Trees {
    private Trees() {}

    /**
     * Unpacks part of a zip or jar. Files under a {@code bin} or {@code scripts} directory become executable.
     *
     * @param zip the archive
     * @param from only entries under this path, which is cut off; it ends with a slash
     * @param into where to
     */
    public static void unpack(Path zip, String from, Path into) {
        try (var in = new ZipInputStream(new java.io.BufferedInputStream(Files.newInputStream(zip), 1 << 16))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().startsWith(from) || entry.isDirectory()) {
                    continue;
                }
                var file =
                        into.resolve(entry.getName().substring(from.length())).normalize();
                if (!file.startsWith(into)) {
                    throw new IOException("An entry of " + zip + " points outside: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
                if (file.getParent().endsWith("bin") || file.getParent().endsWith("scripts")) {
                    file.toFile().setExecutable(true, true);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param from a directory
     * @param into its copy; must not exist
     */
    public static void copy(Path from, Path into) {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, into.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param tree removed with all that is in it; links are removed, not followed
     */
    public static void delete(Path tree) {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
