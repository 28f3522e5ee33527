package io.keskus.twilio.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.Response;
import io.keskus.telephony.SoundReader;
import io.keskus.twilio.TwilioSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.net.WWWFormCodec;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The one HTTP client of all tenants. It sends everything once: the library's own repeats a POST on a failure that may
 * well have been a success (docs/decisions/0102). Only a GET that got no answer or a 5xx is asked a second time. It puts our
 * base address in the place of the library's, which is hard-wired, and its time-outs apply.
 */
public final class SingleShot extends com.twilio.http.HttpClient implements AutoCloseable {
    private static final String HARD_WIRED = "https://api.twilio.com";
    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String baseUrl;
    private final CloseableHttpClient http;

    public SingleShot(TwilioSettings settings) {
        this.baseUrl = settings.baseUrl().toString();
        var connect = Timeout.of(settings.connectTimeout());
        var answer = Timeout.of(settings.answerTimeout());
        var pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(100)
                .setMaxConnPerRoute(100)
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(answer).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(answer)
                        // a connection that the other side closed meanwhile would cost us a POST of unknown fate
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .setTimeToLive(TimeValue.ofMinutes(5))
                        .build())
                .build();
        this.http = HttpClientBuilder.create()
                .setConnectionManager(pool)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(connect)
                        .setResponseTimeout(answer)
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    @Override
    public Response reliableRequest(Request request) {
        try {
            return makeRequest(request);
        } catch (HttpFailure failure) {
            if (request.getMethod() == HttpMethod.GET && failure.mayTryAgain() && failure.status() != 429) {
                return makeRequest(request);
            }
            throw failure;
        }
    }

    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return reliableRequest(request);
    }

    @Override
    public Response makeRequest(Request request) {
        var outgoing = new HttpUriRequestBase(request.getMethod().toString(), address(request));
        outgoing.setHeader(HttpHeaders.ACCEPT, "application/json");
        if (request.requiresAuthentication()) {
            outgoing.setHeader(HttpHeaders.AUTHORIZATION, request.getAuthString());
        }
        if (request.getMethod() != HttpMethod.GET) {
            outgoing.setEntity(new StringEntity(
                    WWWFormCodec.format(fields(request), StandardCharsets.UTF_8),
                    org.apache.hc.core5.http.ContentType.APPLICATION_FORM_URLENCODED));
        }
        try {
            return http.execute(outgoing, SingleShot::answer);
        } catch (IOException silence) {
            throw new HttpFailure("no answer", silence);
        }
    }

    /**
     * Reads what is no JSON, as sound, while it comes.
     *
     * @param path under the carrier's address
     * @throws HttpFailure for an answer that is none of success, or none
     * @throws IOException what the reader threw
     */
    void download(String path, String authorization, SoundReader reader) throws IOException {
        var outgoing = new HttpUriRequestBase("GET", URI.create(baseUrl + path));
        outgoing.setHeader(HttpHeaders.AUTHORIZATION, authorization);
        http.execute(outgoing, response -> {
            if (response.getCode() != 200 || response.getEntity() == null) {
                throw new HttpFailure(response.getCode(), 0);
            }
            var entity = response.getEntity();
            var bytes = entity.getContentLength();
            try (var content = entity.getContent()) {
                reader.read(content, bytes < 0 ? OptionalLong.empty() : OptionalLong.of(bytes));
            }
            return null;
        });
    }

    @Override
    public void close() throws IOException {
        http.close();
    }

    private URI address(Request request) {
        var address = request.constructURL().toString();
        if (!address.startsWith(HARD_WIRED)) {
            throw new IllegalStateException("not the carrier's address");
        }
        return URI.create(baseUrl + address.substring(HARD_WIRED.length()));
    }

    private static List<NameValuePair> fields(Request request) {
        var out = new ArrayList<NameValuePair>();
        request.getPostParams()
                .forEach((name, values) -> values.forEach(value -> out.add(new BasicNameValuePair(name, value))));
        return out;
    }

    private static Response answer(ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        var body = "";
        if (entity != null) {
            try {
                var text = EntityUtils.toString(entity, StandardCharsets.UTF_8, LARGEST_ANSWER);
                body = text == null ? "" : text;
            } catch (org.apache.hc.core5.http.ParseException malformed) {
                throw new IOException("not readable", malformed);
            }
        }
        if (response.getCode() / 100 != 2) {
            throw new HttpFailure(response.getCode(), code(body));
        }
        return new Response(body, response.getCode(), response.getHeaders());
    }

    private static int code(String body) {
        try {
            var json = JSON.readTree(body);
            return json == null ? 0 : json.path("code").asInt(0);
        } catch (JsonProcessingException notJson) {
            return 0;
        }
    }
}
