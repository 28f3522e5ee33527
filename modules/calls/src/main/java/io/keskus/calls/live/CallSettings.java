package io.keskus.calls.live;

import io.keskus.platform.Settings;
import java.time.Duration;

/**
 * @param connectWithin how long an agent who accepted may take to come to the caller, real time
 * @param returnWithin how long a device that was lost in a talk is awaited, business time
 * @param checkEvery how often the legs that need it are looked up in the carrier's books
 * @param booksEvery how often the carrier's books are gone through for calls that we never heard of
 * @param quietInTalk after how long without news of a talking leg the books are looked at
 * @param quietOtherwise the same for a leg in the flow or a queue, of which something is heard all the time
 */
public record CallSettings(
        Duration connectWithin,
        Duration returnWithin,
        Duration checkEvery,
        Duration booksEvery,
        Duration quietInTalk,
        Duration quietOtherwise) {
    static CallSettings read(Settings settings) {
        return new CallSettings(
                settings.duration("keskus.calls.connect-within", "PT20S"),
                settings.duration("keskus.calls.return-within", "PT30S"),
                settings.duration("keskus.calls.check-every", "PT5S"),
                settings.duration("keskus.calls.books-every", "PT1H"),
                settings.duration("keskus.calls.quiet-in-talk", "PT5M"),
                settings.duration("keskus.calls.quiet-otherwise", "PT1M"));
    }
}
