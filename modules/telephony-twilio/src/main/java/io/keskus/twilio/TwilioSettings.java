package io.keskus.twilio;

import io.keskus.platform.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the adapter needs to know.
 *
 * @param baseUrl {@code keskus.twilio.base-url}: where the REST API is, without a slash at the end; elsewhere than {@code https://api.twilio.com} for a
 *     carrier that speaks the same
 * @param masterAccount {@code keskus.twilio.account-sid}: under which tenants' accounts are opened
 * @param masterToken {@code keskus.twilio.auth-token-file}, a file that holds nothing else, or {@code
 *     keskus.twilio.auth-token}: of the master account; secret
 * @param connectTimeout {@code keskus.twilio.connect-timeout}: for a connection, and for a free one of the pool
 * @param answerTimeout {@code keskus.twilio.answer-timeout}: between two bytes of an answer
 * @param rescueUrl {@code keskus.twilio.fallback-url}: a document at the carrier's own place (a TwiML Bin) that plays a moment
 *     and comes back to us; asked when we do not answer at all. Absent: our own addresses are asked once more
 * @param voices {@code keskus.twilio.voices}, as {@code et-EE=Google.et-EE-Standard-A,pl-PL=Polly.Ewa}: which voice speaks
 *     a language, by tag; absent: the carrier's own choice
 */
public record TwilioSettings(
        URI baseUrl,
        String masterAccount,
        String masterToken,
        Duration connectTimeout,
        Duration answerTimeout,
        Optional<URI> rescueUrl,
        Map<String, String> voices) {
    public TwilioSettings {
        if (!baseUrl.isAbsolute() || baseUrl.toString().endsWith("/")) {
            throw new IllegalArgumentException("an absolute address without a slash at the end: " + baseUrl);
        }
        voices = Map.copyOf(voices);
    }

    /** Reads them; faults stay with {@code settings}. */
    public static TwilioSettings read(Settings settings) {
        var baseUrl = settings.optional("keskus.twilio.base-url").isPresent()
                ? settings.uri("keskus.twilio.base-url", "https://api.twilio.com")
                        .toString()
                : "https://api.twilio.com";
        return new TwilioSettings(
                URI.create(baseUrl.isEmpty() ? "https://api.twilio.com" : baseUrl.replaceFirst("/+$", "")),
                settings.text("keskus.twilio.account-sid", "AC and 32 hexadecimal digits"),
                token(settings),
                settings.duration("keskus.twilio.connect-timeout", "PT3S"),
                settings.duration("keskus.twilio.answer-timeout", "PT8S"),
                settings.optionalUri("keskus.twilio.fallback-url", "https://handler.example/one-moment"),
                voices(settings.optional("keskus.twilio.voices").orElse("")));
    }

    private static String token(Settings settings) {
        var file = settings.optional("keskus.twilio.auth-token-file").map(Path::of);
        if (file.isEmpty() || !Files.isReadable(file.get())) {
            return settings.text(
                    "keskus.twilio.auth-token", "(secret), or keskus.twilio.auth-token-file: a file with it");
        }
        try {
            return Files.readString(file.get()).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("keskus.twilio.auth-token-file cannot be read", unreadable);
        }
    }

    private static Map<String, String> voices(String list) {
        return Stream.of(list.split(","))
                .map(entry -> entry.split("=", 2))
                .filter(entry -> entry.length == 2)
                .collect(Collectors.toMap(entry -> entry[0].strip(), entry -> entry[1].strip()));
    }

    @Override
    public String toString() {
        return "TwilioSettings[" + baseUrl + ", " + masterAccount + "]";
    }
}
