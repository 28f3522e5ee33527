package io.keskus.simulator.peer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** The running media program. It ends with the carrier, since its standard input does. */
final class MediaProcess {

    private static final int MOST_WAITING = 2_000;

    private final Process process;
    private final BlockingQueue<Message> outbox = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Consumer<Message> messages;
    private final Consumer<MediaProcess> gone;
    private volatile boolean closed;

    private MediaProcess(Process process, Consumer<Message> messages, Consumer<MediaProcess> gone) {
        this.process = process;
        this.messages = messages;
        this.gone = gone;
    }

    /**
     * Starts the program from this program's own class path.
     *
     * @param messages given what it says, on a thread of its own
     * @param gone told once, when it has ended by itself
     */
    static MediaProcess start(Consumer<Message> messages, Consumer<MediaProcess> gone) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=" + Path.of(System.getProperty("java.io.tmpdir"), "keskus-media-%p.log"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PeerProgram.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var media = new MediaProcess(process, messages, gone);
        daemon("media-in", media::read);
        daemon("media-out", media::write);
        return media;
    }

    long id() {
        return process.pid();
    }

    /** A program that does not read any more loses what is sent to it. */
    void send(Message message) {
        outbox.offer(message);
    }

    void close() {
        closed = true;
        process.destroy();
    }

    private void read() {
        try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            while (true) {
                messages.accept(Message.read(in));
            }
        } catch (IOException e) {
            process.destroyForcibly();
            if (!closed) {
                gone.accept(this);
            }
        }
    }

    private void write() {
        try (var out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()))) {
            while (process.isAlive()) {
                outbox.take().write(out);
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void daemon(String name, Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
