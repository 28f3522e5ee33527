package io.keskus.simulator.peer;

import dev.onvoid.webrtc.logging.Logging;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The media program: WebRTC connections in a process of their own, since the native library may take its process down.
 * Reads messages from standard input, writes messages to standard output, ends when its input does.
 */
final class PeerProgram {

    private final DataOutputStream out;
    private final Studio.Pool studios = new Studio.Pool();
    private final Map<Integer, NativePeer> peers = new HashMap<>();

    private PeerProgram(DataOutputStream out) {
        this.out = out;
    }

    /** Runs until the carrier is gone. */
    public static void main(String[] arguments) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // whatever a library prints must not get between the messages
        System.setOut(System.err);
        Logging.logToDebug(Logging.Severity.NONE);
        var program = new PeerProgram(out);
        try (var in = new DataInputStream(new java.io.BufferedInputStream(System.in))) {
            while (true) {
                program.take(Message.read(in));
            }
        } catch (java.io.EOFException e) {
            // the native library has threads that would not let the process end by itself
            Runtime.getRuntime().halt(0);
        }
    }

    void send(Message message) {
        synchronized (out) {
            try {
                message.write(out);
            } catch (IOException e) {
                Runtime.getRuntime().halt(0);
            }
        }
    }

    private void take(Message message) {
        int id = message.peer();
        try {
            switch (message.kind()) {
                case OFFER -> peer(id).offer();
                case ANSWER -> peer(id).answer(message.text());
                case ACCEPT -> peer(id).accept(message.text());
                case SOUND -> {
                    var peer = peers.get(id);
                    if (peer != null) {
                        peer.say(message.payload());
                    }
                }
                case CLOSE -> {
                    var peer = peers.remove(id);
                    if (peer != null) {
                        peer.close();
                    }
                }
                default -> throw new IllegalStateException("not for the media program: " + message.kind());
            }
        } catch (RuntimeException | Error e) {
            send(Message.of(Message.Kind.FAILED, id, String.valueOf(e)));
        }
    }

    private NativePeer peer(int id) {
        return peers.computeIfAbsent(id, each -> new NativePeer(id, this::send, studios));
    }
}
