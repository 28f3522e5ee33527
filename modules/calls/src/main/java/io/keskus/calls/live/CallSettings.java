package io.keskus.calls.live;

import io.keskus.platform.Settings;
import java.net.URI;
import java.time.Duration;

/**
 * @param holdMusic what waiting callers hear, an address that the carrier can read
 * @param connectWithin how long an agent who accepted may take to come to the caller, real time
 * @param checkEvery how often the legs that need it are looked up in the carrier's books
 * @param booksEvery how often the carrier's books are gone through for calls that we never heard of
 */
record CallSettings(URI holdMusic, Duration connectWithin, Duration checkEvery, Duration booksEvery) {
    static CallSettings read(Settings settings) {
        var publicUrl = settings.uri("keskus.public-url", "https://keskus.example");
        return new CallSettings(
                settings.optional("keskus.calls.hold-music")
                        .map(URI::create)
                        .orElseGet(() -> URI.create(publicUrl + "/media/hold-music.wav")),
                settings.duration("keskus.calls.connect-within", "PT20S"),
                settings.duration("keskus.calls.check-every", "PT5S"),
                settings.duration("keskus.calls.books-every", "PT1H"));
    }
}
