package io.keskus.telephony.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.platform.testing.TestDatabase;
import io.keskus.telephony.testing.TelephonyBench;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WebhookServletTest {
    private static TestDatabase database;
    private static TelephonyBench bench;
    private static WebhookServlet servlet;

    private final Map<String, Object> answered = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        bench = new TelephonyBench(database, Clock.systemUTC());
        bench.assign("+358131312345", "main");
        servlet = new WebhookServlet(
                new HookBench(database, bench, new ScriptedHandler(), Clock.systemUTC()).reception());
    }

    @AfterAll
    static void close() {
        bench.close();
        database.close();
    }

    @Test
    void a_question_is_answered_with_a_document() throws IOException {
        post("/plain/call", "account=AC" + bench.tenant + "&call=CA1&to=%2B358131312345");
        assertThat(answered).containsEntry("setStatus", 200).containsEntry("setContentType", "text/plain");
        assertThat(body.toString(StandardCharsets.UTF_8)).contains("welcome to main");
    }

    @Test
    void news_is_answered_with_nothing() throws IOException {
        post("/plain/status", "account=AC" + bench.tenant + "&call=CA2&state=RINGING");
        assertThat(answered).containsEntry("setStatus", 204).doesNotContainKey("setContentType");
        assertThat(body.size()).isZero();
    }

    @Test
    void a_body_that_is_too_large_is_refused_unread() throws IOException {
        post("/plain/call", "a=" + "x".repeat(WebhookServlet.LARGEST_BODY));
        assertThat(answered)
                .containsEntry("setStatus", 413)
                .containsEntry("setContentType", "application/problem+json");
        assertThat(body.toString(StandardCharsets.UTF_8)).contains("urn:keskus:body-too-large");
    }

    @Test
    void a_path_that_is_none_is_not_found() throws IOException {
        post(null, "");
        assertThat(answered).containsEntry("setStatus", 404);
    }

    private void post(String path, String form) throws IOException {
        servlet.doPost(request(path, form), response());
    }

    private static HttpServletRequest request(String path, String form) {
        var bytes = form.getBytes(StandardCharsets.UTF_8);
        var headers = Map.of("Content-Type", "application/x-www-form-urlencoded", "X-Token", "secret");
        return proxy(HttpServletRequest.class, (method, args) -> switch (method) {
            case "getInputStream" -> new Input(new ByteArrayInputStream(bytes));
            case "getPathInfo" -> path;
            case "getQueryString" -> null;
            case "getHeaderNames" -> Collections.enumeration(List.copyOf(headers.keySet()));
            case "getHeader" -> headers.get((String) args[0]);
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (method, args) -> {
            if (method.equals("getOutputStream")) {
                return new Output(body);
            }
            answered.put(method, args[0]);
            return null;
        });
    }

    private interface Behaviour {
        Object answer(String method, Object[] args);
    }

    private static <T> T proxy(Class<T> type, Behaviour behaviour) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> behaviour.answer(method.getName(), args)));
    }

    private static final class Input extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Input(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Output extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Output(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int value) {
            bytes.write(value);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
