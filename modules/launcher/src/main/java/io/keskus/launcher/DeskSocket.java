package io.keskus.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A member's socket to the app, opened again whenever it is lost, with a new ticket each time, and resumed where it was:
 * every message is heard once and in order.
 */
public final class DeskSocket implements AutoCloseable {
    /** A message without content. */
    public static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private static final int VERSION = 1;
    /** Too many tabs, or a newer socket goes on with the session. */
    private static final Set<Integer> FOR_GOOD = Set.of(4410, 4429);

    private static final int AGAIN_AFTER_MILLIS = 500;
    private static final ObjectMapper JSON = new ObjectMapper();
    private final SignedInAgent person;
    private final ScheduledExecutorService timers;
    private final Ear ear;
    private volatile WebSocket socket;
    private volatile boolean closed;
    private WebSocket givenUp;
    private String session = "";
    private long heard;
    private CompletableFuture<?> lastSent = CompletableFuture.completedFuture(null);

    /** Hears what comes over the socket. */
    public interface Ear {
        /**
         * @param message from the app
         */
        void hears(JsonNode message);

        /**
         * @param why the socket was lost; it is being opened again
         */
        void lost(String why);

        /**
         * @param why the socket was closed for good
         */
        void sentAway(String why);
    }

    /**
     * @param person gets the tickets
     * @param timers try again later
     * @param ear hears everything
     */
    public DeskSocket(SignedInAgent person, ScheduledExecutorService timers, Ear ear) {
        this.person = person;
        this.timers = timers;
        this.ear = ear;
    }

    /**
     * Opens it the first time.
     *
     * @throws LaunchFailure when the app refuses
     */
    public void open() {
        try {
            socket = Http.client()
                    .newWebSocketBuilder()
                    .buildAsync(person.socketAddress(resumption()), new Listening())
                    .join();
        } catch (CompletionException e) {
            throw new LaunchFailure("The app opens no socket: " + e.getCause().getMessage(), e.getCause());
        }
    }

    /**
     * @param members of the message, with its type
     */
    public synchronized void send(Map<String, Object> members) {
        var message = new LinkedHashMap<String, Object>();
        message.put("v", VERSION);
        message.putAll(members);
        var to = socket;
        // one message must be out before the next is handed over
        lastSent = lastSent.handle(
                        (done, failed) -> to.sendText(JSON.valueToTree(message).toString(), true))
                .thenCompose(sent -> sent);
    }

    /** @return how the app is asked to go on with this session; empty before the first */
    public synchronized String resumption() {
        return session.isEmpty() ? "" : "&session=" + session + "&after=" + heard;
    }

    private synchronized boolean isNews(JsonNode message) {
        if (message.path("type").asText().equals("hello")
                && !message.path("resumed").asBoolean()) {
            session = message.path("session").asText();
            heard = 0;
        }
        if (!message.has("seq")) {
            return true;
        }
        var number = message.path("seq").asLong();
        if (number > heard + 1) {
            throw new LaunchFailure("After message " + heard + " came " + number);
        }
        var isNew = number == heard + 1;
        heard = Math.max(heard, number);
        return isNew;
    }

    private void hear(JsonNode message) {
        if (isNews(message)) {
            ear.hears(message);
        }
    }

    /**
     * Takes up a session, as after a loss; before the socket is opened.
     *
     * @param lost the session
     * @param after the last number heard in it
     */
    public synchronized void takeUp(String lost, long after) {
        session = lost;
        heard = after;
    }

    /** Breaks the connection as a network would; it is opened again like any that is lost. */
    public void cut() {
        var cut = socket;
        cut.abort();
        lose(cut, "cut");
    }

    // a connection may end in several ways at once
    private synchronized void lose(WebSocket lost, String why) {
        if (lost == socket && lost != givenUp) {
            givenUp = lost;
            again(why);
        }
    }

    private void again(String why) {
        if (!closed) {
            ear.lost(why);
            timers.schedule(this::tryAgain, AGAIN_AFTER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void tryAgain() {
        try {
            if (!closed) {
                open();
            }
        } catch (LaunchFailure stillAway) {
            again(stillAway.getMessage());
        }
    }

    @Override
    public void close() {
        closed = true;
        if (socket != null) {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "");
        }
    }

    private final class Listening implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void onOpen(WebSocket opened) {
            socket = opened;
            opened.request(1);
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                var whole = text.toString();
                text.setLength(0);
                hear(read(whole));
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            if (FOR_GOOD.contains(code)) {
                closed = true;
                ear.sentAway(reason);
            } else {
                lose(from, code + " " + reason);
            }
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            lose(from, error.toString());
        }

        private JsonNode read(String message) {
            try {
                return JSON.readTree(message);
            } catch (JsonProcessingException e) {
                throw new LaunchFailure("The desk said something that is not JSON: " + message, e);
            }
        }
    }
}
