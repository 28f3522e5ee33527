package io.keskus.routing.desk;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The container's WebSocket. */
record SessionWire(Session session) implements Wire {
    private static final Logger LOG = Logger.getLogger(SessionWire.class.getName());

    @Override
    public void send(String text, Consumer<Boolean> done) {
        try {
            session.getAsyncRemote().sendText(text, result -> done.accept(result.isOK()));
        } catch (RuntimeException gone) {
            LOG.log(Level.FINE, "the socket was gone already", gone);
            done.accept(false);
        }
    }

    @Override
    public void ask(long mark) {
        try {
            session.getAsyncRemote()
                    .sendPing(ByteBuffer.allocate(Long.BYTES).putLong(mark).flip());
        } catch (IOException | RuntimeException gone) {
            LOG.log(Level.FINE, "the socket was gone already", gone);
        }
    }

    void ping() throws IOException {
        session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
    }

    @Override
    public void close(int code, String reason) {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code), reason));
        } catch (IOException gone) {
            LOG.log(Level.FINE, "the socket was gone already", gone);
        }
    }
}
