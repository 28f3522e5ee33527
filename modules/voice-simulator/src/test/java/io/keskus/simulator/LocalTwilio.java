package io.keskus.simulator;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import java.util.List;

/** The unmodified twilio-java client with nothing but the host rewritten. */
final class LocalTwilio extends NetworkHttpClient {

    private final int port;

    private LocalTwilio(int port) {
        this.port = port;
    }

    static TwilioRestClient client(int port, String accountSid, String token) {
        return new TwilioRestClient.Builder(accountSid, token)
                .httpClient(new LocalTwilio(port))
                .build();
    }

    @Override
    public Response makeRequest(Request original) {
        var url = original.constructURL().toString().replaceFirst("https://[^/]+", "http://127.0.0.1:" + port);
        var request = new Request(original.getMethod(), url);
        original.getPostParams().forEach((name, values) -> values.forEach(value -> request.addPostParam(name, value)));
        original.getHeaderParams()
                .forEach((String name, List<String> values) ->
                        values.forEach(value -> request.addHeaderParam(name, value)));
        if (original.getContentType() != null) {
            request.setContentType(original.getContentType());
        }
        request.setAuth(original.getUsername(), original.getPassword());
        return super.makeRequest(request);
    }
}
