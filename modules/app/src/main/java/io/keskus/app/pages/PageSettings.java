package io.keskus.app.pages;

import io.keskus.platform.Settings;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/**
 * What the front end may talk to besides us.
 *
 * @param issuer where browsers sign in
 * @param connections further sources for {@code connect-src} of the content security policy
 */
record PageSettings(URI issuer, List<String> connections) {
    /** The carrier's own places: its signalling and what its library asks before a call. */
    private static final String CARRIER = "https://*.twilio.com wss://*.twilio.com";

    static PageSettings read(Settings settings) {
        return new PageSettings(
                settings.uri("keskus.identity.issuer", "https://id.example/realms/keskus"),
                Arrays.stream(settings.optional("keskus.web.connect")
                                .orElse(CARRIER)
                                .split("[,\\s]+"))
                        .toList());
    }
}
