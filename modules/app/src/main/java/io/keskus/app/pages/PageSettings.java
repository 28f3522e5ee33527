package io.keskus.app.pages;

import io.keskus.platform.Settings;
import java.net.URI;
import java.util.Optional;

/**
 * What the front end may talk to besides us.
 *
 * @param issuer where browsers sign in
 * @param phone where the phone in the browser signals, {@code ws} or {@code wss}; empty for the carrier's own places
 */
record PageSettings(URI issuer, Optional<URI> phone) {
    static PageSettings read(Settings settings) {
        return new PageSettings(
                settings.uri("keskus.identity.issuer", "https://id.example/realms/keskus"),
                settings.optionalUri("keskus.web.phone", "wss://localhost:8143"));
    }
}
