package io.keskus.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A real object store that speaks S3 and checks signatures, as a process of its own with a directory of its own. */
public final class S3Server implements AutoCloseable {
    public static final String ACCESS_KEY = "keskus";
    public static final String SECRET_KEY = "a-secret-of-tests";

    private static final Path PROGRAM = Path.of("../platform/target/s3/s3proxy.jar");
    private static final Duration START = Duration.ofSeconds(120);

    private final Process process;
    private final Path directory;
    private final URI address;

    private S3Server(Process process, Path directory, URI address) {
        this.process = process;
        this.directory = directory;
        this.address = address;
    }

    /** Starts one; it has no bucket yet. @param work a directory for what it needs */
    public static S3Server start(Path work) throws IOException {
        var address = URI.create("http://127.0.0.1:" + freePort());
        var buckets = Files.createDirectories(work.resolve("buckets"));
        var settings = Files.write(
                work.resolve("s3proxy.properties"),
                List.of(
                        "s3proxy.endpoint=" + address,
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=" + ACCESS_KEY,
                        "s3proxy.credential=" + SECRET_KEY,
                        "jclouds.provider=filesystem-nio2",
                        "jclouds.identity=none",
                        "jclouds.credential=none",
                        "jclouds.filesystem.basedir=" + buckets));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        PROGRAM.toAbsolutePath().toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("s3proxy.log").toFile())
                .start();
        var server = new S3Server(process, buckets, address);
        server.awaitAnswer();
        return server;
    }

    public URI address() {
        return address;
    }

    /** Where it keeps the bytes of an object. */
    public Path file(String bucket, String key) {
        return directory.resolve(bucket).resolve(key);
    }

    /** Makes a bucket, as whoever runs an installation does. */
    public void makeBucket(String bucket) throws IOException {
        Files.createDirectories(directory.resolve(bucket));
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + START.toNanos();
        while (!answers()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                close();
                throw new IllegalStateException("the object store of the tests does not start: " + directory);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean answers() {
        try {
            var asked = (HttpURLConnection) address.toURL().openConnection();
            asked.setConnectTimeout(1000);
            asked.setReadTimeout(5000);
            return asked.getResponseCode() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
