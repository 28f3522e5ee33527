package io.keskus.simulator;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;

/** The unmodified twilio-java client with nothing but the host rewritten. */
class LocalTwilio extends NetworkHttpClient {

    private final int port;

    private LocalTwilio(int port) {
        this.port = port;
    }

    private LocalTwilio(int port, HttpClientBuilder builder) {
        super(builder);
        this.port = port;
    }

    static TwilioRestClient client(int port, String accountSid, String token) {
        return new TwilioRestClient.Builder(accountSid, token)
                .httpClient(transport(port))
                .build();
    }

    static NetworkHttpClient transport(int port) {
        return new LocalTwilio(port);
    }

    static NetworkHttpClient withoutRetries(int port) {
        return new LocalTwilio(port, HttpClientBuilder.create().disableAutomaticRetries()) {
            @Override
            public Response reliableRequest(Request request) {
                return makeRequest(request);
            }
        };
    }

    @Override
    public Response makeRequest(Request original) {
        var url = original.constructURL().toString().replaceFirst("https://[^/]+", "http://127.0.0.1:" + port);
        var request = new Request(original.getMethod(), url);
        original.getPostParams().forEach((name, values) -> values.forEach(value -> request.addPostParam(name, value)));
        original.getHeaderParams()
                .forEach((name, values) -> values.forEach(value -> request.addHeaderParam(name, value)));
        if (original.getContentType() != null) {
            request.setContentType(original.getContentType());
        }
        request.setAuth(original.getUsername(), original.getPassword());
        return super.makeRequest(request);
    }
}
