package io.keskus.calls;

import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import java.util.Map;
import java.util.Optional;

/**
 * What people read of a living call before they open it.
 *
 * @param number ours, that was called or is shown, E.164
 * @param name the contact's
 * @param language of the queue it is or was in
 * @param collected what the flow asked for, by name
 */
public record CallGlimpse(
        InteractionId interaction,
        String number,
        Optional<ContactId> contact,
        Optional<String> name,
        Optional<String> language,
        Map<String, String> collected) {
    public CallGlimpse {
        collected = Map.copyOf(collected);
    }
}
