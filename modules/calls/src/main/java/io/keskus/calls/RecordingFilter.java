package io.keskus.calls;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which recordings are looked for; everything that is given must hold.
 *
 * @param from when it began, at the earliest
 * @param until when it began, exclusive
 * @param agent who talked, first or last
 * @param contacts any of these; empty for all; {@code Optional} of an empty list finds nothing
 * @param leastSeconds its length, of what is stored
 * @param mostSeconds its length, of what is stored
 * @param held under legal hold, or not
 * @param heard somebody listened, or nobody has
 */
public record RecordingFilter(
        Optional<RecordingKind> kind,
        Optional<RecordingState> state,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<AgentId> agent,
        Optional<String> queue,
        Optional<List<ContactId>> contacts,
        Optional<Integer> leastSeconds,
        Optional<Integer> mostSeconds,
        Optional<CallOutcome> outcome,
        Optional<Boolean> held,
        Optional<Boolean> heard) {
    public RecordingFilter {
        contacts = contacts.map(List::copyOf);
    }

    /** The same of these contacts alone, as far as they are looked for at all. */
    public RecordingFilter of(List<ContactId> people) {
        var both = contacts.map(
                        wanted -> people.stream().filter(wanted::contains).toList())
                .orElse(people);
        return new RecordingFilter(
                kind,
                state,
                from,
                until,
                agent,
                queue,
                Optional.of(both),
                leastSeconds,
                mostSeconds,
                outcome,
                held,
                heard);
    }
}
