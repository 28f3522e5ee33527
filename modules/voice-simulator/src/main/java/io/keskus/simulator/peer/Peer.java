package io.keskus.simulator.peer;

import io.keskus.simulator.audio.Line;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** One connection to a browser: the sound of a phone. Used on the carrier's thread only. */
public final class Peer implements Line {

    private final Peers peers;
    private final int id;
    private final PeerUser user;
    private final Buffer buffer = new Buffer();

    Peer(Peers peers, int id, PeerUser user) {
        this.peers = peers;
        this.id = id;
        this.user = user;
    }

    /** The browser's answer to this side's offer. */
    public void accept(String sdp) {
        peers.send(Message.of(Message.Kind.ACCEPT, id, sdp));
    }

    /** A new offer of the browser, as for an ICE restart; the answer comes as a description. */
    public void answer(String sdp) {
        peers.send(Message.of(Message.Kind.ANSWER, id, sdp));
    }

    /** Ends the connection; its user hears nothing more of it. */
    public void close() {
        peers.forget(this);
    }

    @Override
    public short[] spoken() {
        return buffer.next();
    }

    @Override
    public void hear(short[] frame) {
        var bytes = ByteBuffer.allocate(Message.SOUND_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(frame);
        peers.send(new Message(Message.Kind.SOUND, id, bytes.array()));
    }

    int id() {
        return id;
    }

    PeerUser user() {
        return user;
    }

    void take(Message message) {
        switch (message.kind()) {
            case SOUND -> {
                var frame = new short[Message.SOUND_BYTES / 2];
                ByteBuffer.wrap(message.payload())
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asShortBuffer()
                        .get(frame);
                buffer.add(frame);
            }
            case DESCRIBED -> user.described(message.text());
            case KEY -> user.key(message.text().charAt(0));
            case STATE -> state(message.text());
            case FAILED -> user.failed(message.text());
            default -> throw new IllegalStateException("not from the media program: " + message.kind());
        }
    }

    private void state(String state) {
        switch (state) {
            case "connected" -> user.connected();
            case "disconnected" -> user.interrupted();
            case "failed" -> user.failed("the connection to the browser is lost");
            default -> {
                // on its way
            }
        }
    }
}
