package io.keskus.simulator.http;

import io.undertow.Handlers;
import io.undertow.server.HttpHandler;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketCallback;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Which paths are web sockets, and who talks there. */
public final class Sockets {

    private final Executor carrier;
    private final Map<String, Function<Socket, SocketUser>> users = new LinkedHashMap<>();
    private volatile boolean closed;

    /** @param carrier runs what it is given on the carrier's thread, in order */
    public Sockets(Executor carrier) {
        this.carrier = carrier;
    }

    /** Adds a path; {@code opened} is asked on the carrier's thread for every socket. */
    public Sockets on(String path, Function<Socket, SocketUser> opened) {
        users.put(path, opened);
        return this;
    }

    /** The server ends: nobody is told that the sockets go with it. */
    void close() {
        closed = true;
    }

    /** Sockets on their paths, everything else to {@code other}. */
    HttpHandler before(HttpHandler other) {
        var paths = Handlers.path(other);
        users.forEach((path, opened) ->
                paths.addExactPath(path, Handlers.websocket((exchange, channel) -> open(channel, opened), other)));
        return paths;
    }

    private void open(WebSocketChannel channel, Function<Socket, SocketUser> opened) {
        var user = new AtomicReference<SocketUser>();
        carrier.execute(() -> user.set(opened.apply(new Opened(channel))));
        channel.getReceiveSetter().set(new AbstractReceiveListener() {
            @Override
            protected void onFullTextMessage(WebSocketChannel from, BufferedTextMessage message) {
                var text = message.getData();
                carrier.execute(() -> user.get().received(text));
            }

            @Override
            protected void onError(WebSocketChannel from, Throwable error) {
                closeQuietly(from);
            }
        });
        channel.addCloseTask(gone -> carrier.execute(() -> {
            if (!closed) {
                user.get().gone();
            }
        }));
        channel.resumeReceives();
    }

    private static void closeQuietly(WebSocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(Sockets.class.getName())
                    .log(System.Logger.Level.DEBUG, "a broken socket could not be closed", e);
        }
    }

    private record Opened(WebSocketChannel channel) implements Socket {

        @Override
        public void send(String text) {
            WebSockets.sendText(text, channel, new WebSocketCallback<Void>() {
                @Override
                public void complete(WebSocketChannel to, Void nothing) {
                    // sent
                }

                @Override
                public void onError(WebSocketChannel to, Void nothing, Throwable error) {
                    closeQuietly(to);
                }
            });
        }

        @Override
        public void close() {
            closeQuietly(channel);
        }
    }
}
