package io.keskus.simulator.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * The certificate by which browsers know this carrier on this machine: signed by itself, for localhost and 127.0.0.1,
 * made once by the JDK's keytool and kept, so that a browser that was told to trust it goes on doing so.
 */
public final class Certificate {

    private static final String FILE = "tls.p12";
    // guards nothing: the file itself is for its owner only
    private static final String PASSWORD = "localhost";

    private Certificate() {}

    /**
     * TLS with the certificate of a directory, which is made when it is missing.
     *
     * @throws IOException when it cannot be made or read
     */
    public static SSLContext in(Path directory) throws IOException {
        var file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            Files.createDirectories(directory);
            make(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(file + " is no certificate; delete it, and a new one is made", e);
        }
    }

    private static void make(Path file) throws IOException {
        var log = Files.createTempFile("keytool", ".log");
        try {
            var keytool = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keystore",
                            file.toString(),
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            PASSWORD,
                            "-alias",
                            "carrier",
                            "-keyalg",
                            "EC",
                            "-groupname",
                            "secp256r1",
                            "-dname",
                            "CN=Keskus voice simulator on this machine",
                            "-ext",
                            "SAN=dns:localhost,ip:127.0.0.1",
                            "-ext",
                            "EKU=serverAuth",
                            "-validity",
                            "800"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
                keytool.destroyForcibly();
                throw new IOException("keytool makes no certificate: " + Files.readString(log));
            }
            restrict(file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a certificate was made", e);
        } finally {
            Files.delete(log);
        }
    }

    private static void restrict(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        }
    }
}
