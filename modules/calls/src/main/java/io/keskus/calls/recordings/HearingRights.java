package io.keskus.calls.recordings;

import io.keskus.calls.AgentsHear;
import io.keskus.calls.RecordingKind;
import io.keskus.calls.live.CallNotes;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.routing.Queue;
import io.keskus.routing.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an agent may listen to: calls in which they talked, messages for their queues, and, where the tenant's rules say so,
 * calls of a contact whom they are about to talk with again.
 */
@ApplicationScoped
class HearingRights {
    /** How long after a call its contact is still somebody's. */
    private static final Duration LATELY = Duration.ofDays(30);

    private final RecordingBook book;
    private final RecordingsSection section;
    private final CallNotes notes;
    private final Function<AgentId, List<String>> queues;
    private final Clock clock;

    protected HearingRights() {
        this(null, null, null, agent -> List.of(), null);
    }

    @Inject
    HearingRights(RecordingBook book, RecordingsSection section, CallNotes notes, Routing routing, Clock clock) {
        this(
                book,
                section,
                notes,
                agent -> routing.listQueues(agent).stream().map(Queue::name).toList(),
                clock);
    }

    /** @param queues names of those of which an agent takes work */
    HearingRights(
            RecordingBook book,
            RecordingsSection section,
            CallNotes notes,
            Function<AgentId, List<String>> queues,
            Clock clock) {
        this.book = book;
        this.section = section;
        this.notes = notes;
        this.queues = queues;
        this.clock = clock;
    }

    /** Those of the call that the agent may hear. */
    List<RecordingRow> heard(InteractionId interaction, AgentId agent) {
        var rows = book.of(interaction);
        if (rows.isEmpty() || notes.wasIn(interaction, agent) || handles(interaction, agent)) {
            return rows;
        }
        var queue = book.recorded(interaction).flatMap(RecordedCallRow::queue);
        boolean message = queue.isEmpty() || queuesOf(agent).contains(queue.get());
        return rows.stream()
                .filter(row -> message && row.kind() == RecordingKind.VOICEMAIL)
                .toList();
    }

    /** Whether the tenant lets the agent hear whatever the contact said. */
    boolean handles(ContactId contact, AgentId agent) {
        return section.rules().agentsHear() == AgentsHear.CONTACT
                && notes.handles(agent, contact, clock.instant().minus(LATELY));
    }

    List<String> queuesOf(AgentId agent) {
        return queues.apply(agent);
    }

    private boolean handles(InteractionId interaction, AgentId agent) {
        Optional<ContactId> contact = book.recorded(interaction).flatMap(RecordedCallRow::contact);
        return contact.isPresent() && handles(contact.get(), agent);
    }
}
