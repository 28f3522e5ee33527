package io.keskus.simulator.webhook;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Requests over HTTP/1.1 by the JDK's client; redirects are followed. */
public final class HttpWeb implements Web, AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private final ExecutorService threads = Executors.newFixedThreadPool(4, task -> {
        var thread = new Thread(task, "webhooks");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(CONNECT_TIMEOUT)
            .executor(threads)
            .build();

    @Override
    public void send(Letter letter, Consumer<Answer> answered) {
        HttpRequest request;
        try {
            var body = letter.body() == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(letter.body());
            var builder = HttpRequest.newBuilder(letter.url())
                    .method(letter.method(), body)
                    .timeout(letter.readTimeout());
            letter.headers().forEach(builder::header);
            request = builder.build();
        } catch (IllegalArgumentException e) {
            answered.accept(new NotConnected("not an address: " + letter.url()));
            return;
        }
        client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .whenComplete((response, failure) ->
                        answered.accept(failure == null ? received(response) : failed(failure, letter)));
    }

    private static Answer received(HttpResponse<String> response) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        return new Received(response.statusCode(), type, response.body());
    }

    private static Answer failed(Throwable failure, Letter letter) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof HttpConnectTimeoutException
                || cause instanceof ConnectException
                || cause instanceof UnresolvedAddressException) {
            return new NotConnected("no connection to " + letter.url().getAuthority());
        }
        if (cause instanceof HttpTimeoutException) {
            return new TimedOut("no answer within " + letter.readTimeout().toMillis() + " ms");
        }
        return new Broken(String.valueOf(cause));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
