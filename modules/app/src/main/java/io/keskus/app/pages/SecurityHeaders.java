package io.keskus.app.pages;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser is told about our pages: whom they may talk to, and who may not frame them. */
final class SecurityHeaders {
    /** The carrier's own places: its signalling, and where its library reports how calls sound. */
    private static final String CARRIER = "https://*.twilio.com wss://*.twilio.com";

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(PageSettings settings) {
        var phone = settings.phone().map(SecurityHeaders::origin).orElse(CARRIER);
        headers.put(
                "Content-Security-Policy",
                String.join(
                        "; ",
                        "default-src 'self'",
                        // the components set sizes and colours in style attributes
                        "style-src 'self' 'unsafe-inline'",
                        "img-src 'self' data: https:",
                        "media-src 'self' blob: data:",
                        "connect-src 'self' " + origin(settings.issuer()) + " " + phone,
                        "object-src 'none'",
                        "base-uri 'none'",
                        "form-action 'self' " + origin(settings.issuer()),
                        "frame-ancestors 'none'"));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", "microphone=(self), camera=(), geolocation=(), payment=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
    }

    Map<String, String> all() {
        return headers;
    }

    private static String origin(URI address) {
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return address.getScheme() + "://" + address.getHost() + port;
    }
}
