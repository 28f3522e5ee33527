package io.keskus.simulator.http;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/** HTTP in: reads a request, has it answered on the carrier's thread, writes the answer. */
public final class Server implements AutoCloseable {

    private static final long LARGEST_BODY = 1_000_000;
    private static final String END = new String("end");

    private final Undertow undertow;
    private final Sockets sockets;
    private final ExecutorService followers = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "follower");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param answers given the decoded path and the request; any thread may complete it
     * @param sockets the paths that are web sockets
     * @param tls listens by TLS too, null for not
     */
    public Server(
            String host, int port, Function<Request, CompletableFuture<Reply>> answers, Sockets sockets, Tls tls) {
        this.sockets = sockets;
        HttpHandler handler = sockets.before(new BlockingHandler(exchange -> handle(exchange, answers)));
        var builder = Undertow.builder()
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, LARGEST_BODY)
                .setIoThreads(2)
                .setWorkerThreads(32)
                .addHttpListener(port, host, handler);
        if (tls != null) {
            builder.addHttpsListener(tls.port(), host, tls.context(), handler);
        }
        undertow = builder.build();
    }

    /**
     * A second door, by TLS.
     *
     * @param port 0 for any free one
     */
    public record Tls(int port, SSLContext context) {}

    /** Begins to listen. @throws RuntimeException whose cause is a BindException when the port is taken */
    public void start() {
        undertow.start();
    }

    /** The port it listens on. */
    public int port() {
        return port(0);
    }

    /** The port it listens on by TLS, 0 when it does not. */
    public int tlsPort() {
        return undertow.getListenerInfo().size() < 2 ? 0 : port(1);
    }

    private int port(int listener) {
        return ((InetSocketAddress) undertow.getListenerInfo().get(listener).getAddress()).getPort();
    }

    @Override
    public void close() {
        sockets.close();
        undertow.stop();
        followers.shutdownNow();
    }

    private void handle(HttpServerExchange exchange, Function<Request, CompletableFuture<Reply>> answers)
            throws IOException, InterruptedException {
        Reply reply;
        try {
            reply = answers.apply(read(exchange)).get();
            if (reply instanceof Reply.Later later) {
                reply = later.answer().get();
            }
        } catch (ExecutionException e) {
            reply = Reply.json(500, Map.of("message", String.valueOf(e.getCause())));
        }
        if (reply instanceof Reply.Answer answer) {
            exchange.setStatusCode(answer.status());
            exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, answer.contentType());
            if (answer.status() == 401) {
                exchange.getResponseHeaders().put(Headers.WWW_AUTHENTICATE, "Basic realm=\"Twilio API\"");
            }
            exchange.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
            exchange.endExchange();
        } else if (reply instanceof Reply.Content content) {
            exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, content.contentType());
            content.body().write(exchange.getOutputStream());
            exchange.endExchange();
        } else {
            follow(exchange, (Reply.Lines) reply);
        }
    }

    private static Request read(HttpServerExchange exchange) throws IOException {
        var body = new String(exchange.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var type = Optional.ofNullable(exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE))
                .orElse("");
        boolean form = type.startsWith("application/x-www-form-urlencoded");
        var query = exchange.getQueryString();
        var path = exchange.getRequestURI();
        return new Request(
                exchange.getRequestMethod().toString(),
                query.isEmpty() ? path : path + "?" + query,
                Map.of(),
                Forms.parse(query),
                form ? Forms.parse(body) : Map.of(),
                body,
                Optional.ofNullable(exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION))
                        .orElse(""),
                exchange.getSourceAddress().getAddress().isLoopbackAddress());
    }

    private void follow(HttpServerExchange exchange, Reply.Lines lines) {
        var queue = new LinkedBlockingQueue<String>();
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, lines.contentType());
        lines.begin().accept(new Reply.Sink() {
            @Override
            public void line(String line) {
                queue.add(line);
            }

            @Override
            public void end() {
                queue.add(END);
            }
        });
        exchange.dispatch(followers, () -> {
            try {
                if (!exchange.isBlocking()) {
                    exchange.startBlocking();
                }
                var out = exchange.getOutputStream();
                for (var line = queue.take(); line != END; line = queue.take()) {
                    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
            } catch (IOException e) {
                // the follower has gone away
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                exchange.endExchange();
            }
        });
    }
}
