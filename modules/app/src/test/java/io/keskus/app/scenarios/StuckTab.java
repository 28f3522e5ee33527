package io.keskus.app.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keskus.launcher.Http;
import io.keskus.launcher.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A tab on a socket of its own that reads only when it is told to: RFC 6455 by hand, since every client reads ahead. */
final class StuckTab implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SMALL = 4_096;
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private boolean closed;

    StuckTab(World world, String slug, String email) throws IOException {
        var stack = world.stack();
        var token = Tokens.ofUser(stack.keycloak().issuer(), email, stack.demoPassword(), slug);
        var ticket = Http.bearer(token.accessToken())
                .post(world.api(slug) + "/socket-tickets", null)
                .success()
                .json()
                .path("ticket")
                .asText();
        var app = URI.create(stack.app().address());
        socket.setReceiveBufferSize(SMALL);
        socket.connect(new InetSocketAddress(app.getHost(), app.getPort()));
        in = new DataInputStream(socket.getInputStream());
        write(("GET /ws/v1?ticket=" + ticket + " HTTP/1.1\r\nHost: " + app.getAuthority()
                        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
                        + "\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        var last = 0;
        while (last != 0x0d0a0d0a) {
            last = last << 8 | in.readUnsignedByte();
        }
    }

    /** Fails when the other side is gone. */
    void say(Map<String, Object> message) throws IOException {
        send(TEXT, JSON.writeValueAsBytes(message));
    }

    private void send(int opcode, byte[] content) throws IOException {
        var frame = ByteBuffer.allocate(content.length + 8);
        frame.put((byte) (0x80 | opcode));
        if (content.length < 126) {
            frame.put((byte) (0x80 | content.length));
        } else {
            frame.put((byte) (0x80 | 126)).putShort((short) content.length);
        }
        // a mask of zeros leaves the content as it is
        frame.putInt(0).put(content);
        write(Arrays.copyOf(frame.array(), frame.position()));
    }

    private void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** Reads what is there, and answers pings, until nothing has come for a while or the other side closed. */
    List<JsonNode> reads(Duration quiet) throws IOException {
        var messages = new ArrayList<JsonNode>();
        socket.setSoTimeout((int) quiet.toMillis());
        try {
            while (true) {
                var frame = frame();
                if (frame.opcode() == CLOSE) {
                    closed = true;
                    return messages;
                }
                if (frame.opcode() == PING) {
                    send(PONG, frame.content());
                }
                if (frame.opcode() == TEXT) {
                    messages.add(JSON.readTree(frame.content()));
                }
            }
        } catch (SocketTimeoutException nothingMore) {
            return messages;
        } catch (EOFException | SocketException gone) {
            // who reads nothing may not even be told
            closed = true;
            return messages;
        }
    }

    /** Whether the other side has closed it, as far as was read. */
    boolean isClosed() {
        return closed;
    }

    private record Frame(int opcode, byte[] content) {}

    private Frame frame() throws IOException {
        var whole = new ByteArrayOutputStream();
        int opcode = 0;
        while (true) {
            int head = in.readUnsignedByte();
            int length = in.readUnsignedByte();
            var content =
                    new byte[length == 127 ? (int) in.readLong() : length == 126 ? in.readUnsignedShort() : length];
            in.readFully(content);
            whole.write(content);
            opcode = Math.max(opcode, head & 0x0f);
            if ((head & 0x80) != 0) {
                return new Frame(opcode, whole.toByteArray());
            }
        }
    }

    /** Bytes that the app has sent and this side's system has not taken yet. */
    long underway() {
        var port = String.format(":%04X", socket.getLocalPort());
        try (var lines = Files.lines(Path.of("/proc/net/tcp6"));
                var older = Files.lines(Path.of("/proc/net/tcp"))) {
            return Stream.concat(lines, older)
                    .map(line -> line.strip().split("\\s+"))
                    .filter(line -> line.length > 4 && line[2].endsWith(port))
                    .mapToLong(line -> Long.parseLong(line[4].substring(0, line[4].indexOf(':')), 16))
                    .sum();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
