package io.keskus.telephony;

import io.keskus.platform.Settings;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The module's settings.
 *
 * @param publicUrl {@code keskus.public-url}: where the installation is reached from outside; signatures are over it
 * @param provider {@code keskus.telephony.provider}: at which carrier new accounts are opened
 * @param languages {@code keskus.telephony.languages}: in which a caller is spoken to where no tenant's flow can speak
 * @param dialsPerSecond {@code keskus.telephony.dials-per-second}: call creations that the carrier allows an account
 */
public record TelephonySettings(URI publicUrl, String provider, List<Locale> languages, int dialsPerSecond) {
    public TelephonySettings {
        languages = List.copyOf(languages);
    }

    /** Reads them; faults stay with {@code settings}. */
    public static TelephonySettings read(Settings settings) {
        var address =
                settings.uri("keskus.public-url", "https://calls.example.com").toString();
        var languages = settings.optional("keskus.telephony.languages").orElse("en-GB,fi-FI,et-EE,pl-PL");
        return new TelephonySettings(
                URI.create(address.replaceFirst("/+$", "")),
                settings.optional("keskus.telephony.provider").orElse("twilio"),
                Stream.of(languages.split(","))
                        .map(String::strip)
                        .map(Locale::forLanguageTag)
                        .toList(),
                settings.number("keskus.telephony.dials-per-second", 1, 1, 1000));
    }
}
