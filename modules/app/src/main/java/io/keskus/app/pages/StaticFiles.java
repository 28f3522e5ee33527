package io.keskus.app.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The files of the front end, read from where the build put them when first asked for, and kept: few, and small. */
final class StaticFiles {
    private static final Map<String, String> ENDINGS = Map.of("br", ".br", "gzip", ".gz");

    private final Function<String, InputStream> open;
    private final Map<String, StaticFile> known = new ConcurrentHashMap<>();

    /** @param open a file by its path from the root, with a slash in front; null when there is none */
    StaticFiles(Function<String, InputStream> open) {
        this.open = open;
    }

    Optional<StaticFile> find(String path) {
        var file = known.get(path);
        if (file == null) {
            file = read(path);
            if (file != null) {
                known.put(path, file);
            }
        }
        return Optional.ofNullable(file);
    }

    private StaticFile read(String path) {
        var plain = bytes(path);
        if (plain == null) {
            return null;
        }
        var encoded = new HashMap<String, byte[]>();
        ENDINGS.forEach((encoding, ending) -> {
            var bytes = bytes(path + ending);
            if (bytes != null) {
                encoded.put(encoding, bytes);
            }
        });
        return new StaticFile(StaticFile.typeOf(path), tag(plain), plain, Map.copyOf(encoded));
    }

    private byte[] bytes(String path) {
        try (var stream = open.apply(path)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
