package io.keskus.app.scenarios;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between the application and its database, counts commits, and can act right before or right after one: with the
 * application killed there, every durable write of a call's life can be the last one.
 */
final class DatabaseProxy implements AutoCloseable {
    /** On which side of the commit the act falls. */
    enum Side {
        BEFORE,
        AFTER
    }

    private record Trap(long at, Side side, Runnable act) {}

    private static final int QUERY = 0x03;

    private final ServerSocket listener;
    private final int target;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "database-proxy");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicLong commits = new AtomicLong();
    private volatile Optional<Trap> trap = Optional.empty();

    DatabaseProxy(int target) throws IOException {
        this.target = target;
        this.listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    long commits() {
        return commits.get();
    }

    /** @param nth from now, 1 is the next commit */
    void arm(long nth, Side side, Runnable act) {
        trap = Optional.of(new Trap(commits.get() + nth, side, act));
    }

    void disarm() {
        trap = Optional.empty();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                var client = listener.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                var conversation = new Conversation(client, server);
                threads.execute(conversation::towardsServer);
                threads.execute(conversation::towardsClient);
            } catch (IOException closed) {
                if (!listener.isClosed()) {
                    throw new IllegalStateException("the proxy cannot reach the database", closed);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }

    private final class Conversation {
        private final Socket client;
        private final Socket server;
        private volatile Optional<Trap> onAnswer = Optional.empty();

        private Conversation(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        private void towardsServer() {
            try (var in = new DataInputStream(client.getInputStream())) {
                OutputStream out = server.getOutputStream();
                while (true) {
                    byte[] packet = packet(in);
                    if (isCommit(packet)) {
                        committing();
                    }
                    out.write(packet);
                    out.flush();
                }
            } catch (IOException over) {
                hangUp();
            }
        }

        private void towardsClient() {
            var buffer = new byte[16 * 1024];
            try (InputStream in = server.getInputStream()) {
                OutputStream out = client.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    var armed = onAnswer;
                    onAnswer = Optional.empty();
                    armed.ifPresent(each -> each.act().run());
                    out.write(buffer, 0, read);
                    out.flush();
                }
            } catch (IOException over) {
                hangUp();
            }
            hangUp();
        }

        private void committing() throws IOException {
            long number = commits.incrementAndGet();
            var armed = trap.filter(each -> each.at() == number);
            if (armed.isPresent()) {
                trap = Optional.empty();
                if (armed.get().side() == Side.BEFORE) {
                    armed.get().act().run();
                    // nothing more gets through, and the database rolls back at once
                    throw new IOException("killed before the commit");
                }
                onAnswer = armed;
            }
        }

        private void hangUp() {
            try {
                client.close();
                server.close();
            } catch (IOException alreadyClosed) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** One packet of the MySQL protocol with its header: 3 bytes length, 1 byte number, the payload. */
    private static byte[] packet(DataInputStream in) throws IOException {
        var header = new byte[4];
        in.readFully(header);
        int length = (header[0] & 0xff) | (header[1] & 0xff) << 8 | (header[2] & 0xff) << 16;
        var packet = new byte[4 + length];
        System.arraycopy(header, 0, packet, 0, 4);
        in.readFully(packet, 4, length);
        return packet;
    }

    private static boolean isCommit(byte[] packet) {
        return packet.length < 20
                && packet.length > 5
                && packet[4] == QUERY
                && new String(packet, 5, packet.length - 5, StandardCharsets.UTF_8).equalsIgnoreCase("commit");
    }
}
