package io.keskus.calls.waiting;

import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import java.time.Instant;
import java.util.Map;

/**
 * A caller who waits, as those see it who may take the call.
 *
 * @param since when the waiting began, also in other queues
 * @param contact null when the number is withheld
 * @param collected what the menu asked
 */
record WaitingCaller(
        InteractionId interaction, Instant since, ContactId contact, String language, Map<String, String> collected) {}
