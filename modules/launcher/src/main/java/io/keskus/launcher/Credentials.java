package io.keskus.launcher;

import io.keskus.launcher.processes.PrivateFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords of one stack, made at random when first asked for and kept in a file that only its owner reads. */
public final class Credentials {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Path file;
    private final Properties known = new Properties();

    private Credentials(Path file) {
        this.file = file;
    }

    /**
     * @param file where they are kept; made when it is not there
     * @return the credentials of that file
     */
    public static Credentials in(Path file) {
        var credentials = new Credentials(file);
        if (Files.exists(file)) {
            try {
                credentials.known.load(new StringReader(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return credentials;
    }

    /**
     * @param name what it opens, such as {@code database} or an account's e-mail address
     * @return the same 24 letters, digits, hyphens and underscores every time
     */
    public synchronized String password(String name) {
        var password = known.getProperty(name);
        return password != null
                ? password
                : keep(name, Base64.getUrlEncoder().withoutPadding().encodeToString(random(18)));
    }

    /**
     * @param name what it is for
     * @param bytes how many random bytes
     * @return the same bytes every time, as lower-case hexadecimal digits
     */
    public synchronized String hex(String name, int bytes) {
        var hex = known.getProperty(name);
        return hex != null ? hex : keep(name, HexFormat.of().formatHex(random(bytes)));
    }

    /** Takes over what another file holds under these names. */
    synchronized void adopt(Credentials other, String... names) {
        for (var name : names) {
            keep(name, other.password(name));
        }
    }

    private String keep(String name, String value) {
        known.setProperty(name, value);
        var text = new StringWriter();
        try {
            known.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PrivateFile.write(file, text.toString());
        return value;
    }

    private static byte[] random(int bytes) {
        var raw = new byte[bytes];
        RANDOM.nextBytes(raw);
        return raw;
    }
}
