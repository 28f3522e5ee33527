package io.keskus.calls.records;

import io.keskus.calls.CallOutcome;
import io.keskus.calls.journal.Entry;
import io.keskus.calls.journal.Fact;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The call detail record: one call in one line, derived from its journal and from nothing else.
 *
 * @param direction {@code inbound}, {@code outbound} or {@code internal}
 * @param number ours, that was called; empty when internal
 * @param waitSeconds in queues, whole seconds, all of them together
 * @param talkSeconds with agents
 * @param queue the last one
 * @param agent who talked last
 */
record CallRecord(
        String direction,
        String providerCallId,
        String number,
        Optional<ContactId> contact,
        Optional<ClientId> client,
        Instant startedAt,
        Optional<Instant> answeredAt,
        Instant endedAt,
        long waitSeconds,
        long talkSeconds,
        Optional<UUID> queue,
        Optional<String> queueName,
        Optional<AgentId> agent,
        CallOutcome outcome,
        Optional<String> disposition) {

    /** @throws IllegalArgumentException when the journal begins neither with an arrival nor with a call of an agent's */
    static CallRecord from(List<Entry> journal) {
        var facts = new Derivation();
        journal.forEach(facts::take);
        return new CallRecord(
                facts.direction,
                facts.providerCallId,
                facts.number,
                facts.contact,
                facts.client,
                journal.get(0).at(),
                Optional.ofNullable(facts.answeredAt),
                facts.endedAt == null ? journal.get(journal.size() - 1).at() : facts.endedAt,
                facts.waited.toSeconds(),
                facts.talked.toSeconds(),
                Optional.ofNullable(facts.queue).map(Fact.Queued::queue),
                Optional.ofNullable(facts.queue).map(Fact.Queued::name),
                Optional.ofNullable(facts.agent),
                facts.outcome(),
                Optional.ofNullable(facts.disposition));
    }
}
