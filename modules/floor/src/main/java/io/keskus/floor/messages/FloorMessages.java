package io.keskus.floor.messages;

import io.keskus.floor.FloorChanges;
import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.QueueId;
import io.keskus.platform.Json;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Desk;
import io.keskus.routing.Overview;
import io.keskus.routing.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Sends messages to agents and notes who has read them. Everything in a unit of work. */
@ApplicationScoped
public class FloorMessages {
    /** The type of the message to the agents' tabs. */
    static final String TYPE = "message";

    private static final Duration KEPT = Duration.ofDays(7);

    private final MessageBook book;
    private final Overview overview;
    private final Routing routing;
    private final Identity identity;
    private final Desk desk;
    private final FloorChanges changes;
    private final UnitOfWork work;
    private final Clock clock;

    /** For the container's proxy. */
    protected FloorMessages() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public FloorMessages(
            MessageBook book,
            Overview overview,
            Routing routing,
            Identity identity,
            Desk desk,
            FloorChanges changes,
            UnitOfWork work,
            Clock clock) {
        this.book = book;
        this.overview = overview;
        this.routing = routing;
        this.identity = identity;
        this.desk = desk;
        this.changes = changes;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Tells the agents who are meant; those who are not there find it when they come, on the same day.
     *
     * @throws ProblemException 404 {@code agent-unknown}, {@code queue-unknown}; 409 {@code nobody-to-tell}
     */
    public SentMessage send(Member from, Audience to, String text) {
        var receivers = receivers(to);
        if (receivers.isEmpty()) {
            throw new ProblemException(
                    Problem.of("nobody-to-tell", "Nobody to tell", 409, "no agent takes work of this queue"));
        }
        forget(clock.instant());
        var message = new MessageRow(from.id(), to, text, clock.instant());
        book.add(message, receivers);
        changes.note();
        var told = Json.mapper().valueToTree(received(message, from.name(), label(message, Map.of()), false));
        work.afterCommit(() -> receivers.forEach(agent -> desk.send(agent, TYPE, told)));
        return sent(message, from.name(), label(message, names()), receivers.size(), 0);
    }

    /** Those of more than a week ago. @return how many went */
    public int forget(Instant now) {
        return book.forgetBefore(now.minus(KEPT));
    }

    private List<AgentId> receivers(Audience to) {
        if (to instanceof Audience.AgentsOf of) {
            routing.queue(of.queue());
        } else if (to instanceof Audience.OneAgent one) {
            desk.presence(one.agent());
        }
        return overview.listAgents().stream()
                .filter(to::holds)
                .map(agent -> agent.presence().agent())
                .toList();
    }

    /** What was told to the agent since then, newest first. */
    public List<ReceivedMessage> listFor(AgentId agent, Instant since) {
        var names = names();
        var read = new HashMap<UUID, Boolean>();
        var messages = book.since(since);
        book.receiptsOf(agent, messages)
                .forEach(receipt -> read.put(receipt.message(), receipt.readAt().isPresent()));
        return messages.stream()
                .filter(message -> read.containsKey(message.id()))
                .map(message -> received(
                        message, names.get(message.from().value()), label(message, Map.of()), read.get(message.id())))
                .toList();
    }

    /** What was told to anybody since then, newest first. */
    public List<SentMessage> list(Instant since) {
        var names = names();
        var messages = book.since(since);
        var counts = book.counts(messages);
        return messages.stream()
                .map(message -> sent(
                        message,
                        names.get(message.from().value()),
                        label(message, names),
                        counts.receivers(message),
                        counts.readers(message)))
                .toList();
    }

    /** The agent has read it; once more changes nothing. @throws ProblemException 404 {@code message-unknown} */
    public void read(AgentId agent, UUID message) {
        book.receipt(agent, message)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("message-unknown", "No such message", 404, "it was not sent to you, or is gone")))
                .read(clock.instant());
        changes.note();
    }

    private Map<UUID, String> names() {
        var names = new HashMap<UUID, String>();
        identity.listMembers().forEach(member -> names.put(member.id().value(), member.name()));
        return names;
    }

    private String label(MessageRow message, Map<UUID, String> names) {
        return switch (message.audience()) {
            case "QUEUE" -> routing.queue(new QueueId(message.audienceId())).label();
            case "AGENT" -> names.get(message.audienceId());
            default -> null;
        };
    }

    private static ReceivedMessage received(MessageRow message, String from, String queue, boolean read) {
        return new ReceivedMessage(
                message.id(), message.sentAt(), from, code(message.audience()), queue, message.text(), read);
    }

    private static SentMessage sent(MessageRow message, String from, String to, int receivers, int readers) {
        return new SentMessage(
                message.id(), message.sentAt(), from, code(message.audience()), to, message.text(), receivers, readers);
    }

    private static String code(String audience) {
        return audience.toLowerCase(Locale.ROOT);
    }
}
