package io.keskus.twilio;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * What the adapter needs to know.
 *
 * @param baseUrl where the REST API is, without a slash at the end; elsewhere than {@code https://api.twilio.com} for a
 *     carrier that speaks the same
 * @param masterAccount under which tenants' accounts are opened
 * @param masterToken of the master account; secret
 * @param connectTimeout for a connection, and for a free one of the pool
 * @param answerTimeout between two bytes of an answer
 * @param voices which voice speaks a language, by tag, as {@code et-EE → Google.et-EE-Standard-A}; absent: the carrier's own choice
 */
public record TwilioSettings(
        URI baseUrl,
        String masterAccount,
        String masterToken,
        Duration connectTimeout,
        Duration answerTimeout,
        Map<String, String> voices) {
    public TwilioSettings {
        if (!baseUrl.isAbsolute() || baseUrl.toString().endsWith("/")) {
            throw new IllegalArgumentException("an absolute address without a slash at the end: " + baseUrl);
        }
        voices = Map.copyOf(voices);
    }

    @Override
    public String toString() {
        return "TwilioSettings[" + baseUrl + ", " + masterAccount + "]";
    }
}
