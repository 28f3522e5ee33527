package io.keskus.telephony.webhooks;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where carriers post. A plain servlet, since a live call waits for each answer; see docs/decisions/0100. */
@WebServlet("/hooks/*")
public class WebhookServlet extends HttpServlet {
    /** Bytes; the largest genuine message is a tenth of it. */
    static final int LARGEST_BODY = 64 * 1024;

    @Inject
    private transient Reception reception;

    /** For the container, which makes servlets without arguments. */
    public WebhookServlet() {}

    WebhookServlet(Reception reception) {
        this.reception = reception;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // the body is read raw: a container that parses the form would eat it, and merge the query into it
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            send(
                    response,
                    Answer.problem(
                            "body-too-large",
                            "The body is too large",
                            413,
                            "a webhook has at most " + LARGEST_BODY + " bytes"));
            return;
        }
        var path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        send(
                response,
                reception.receive(
                        new Hook(path, Optional.ofNullable(request.getQueryString()), headers(request), body)));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(response, Answer.problem("method-not-allowed", "Method not allowed", 405, "webhooks are POSTed"));
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        var headers = new HashMap<String, String>();
        for (var name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name));
        }
        return headers;
    }

    private static void send(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        if (answer.status() != 204) {
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            response.setContentType(answer.contentType());
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
