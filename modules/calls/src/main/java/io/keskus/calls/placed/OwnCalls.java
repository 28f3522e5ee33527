package io.keskus.calls.placed;

import io.keskus.calls.ParticipantRole;
import io.keskus.calls.devices.Joining;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.calls.live.SegmentRow;
import io.keskus.ivr.Directive;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.QueueId;
import io.keskus.platform.Ids;
import io.keskus.routing.DirectedWork;
import io.keskus.routing.Queue;
import io.keskus.routing.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The agent's side of a call that an agent begins: in whose name, the part, and the device that is awaited. */
@ApplicationScoped
public class OwnCalls {
    private final CallBook book;
    private final Participants participants;
    private final Joining joining;
    private final Routing routing;

    /** For the container's proxy. */
    protected OwnCalls() {
        this(null, null, null, null);
    }

    @Inject
    public OwnCalls(CallBook book, Participants participants, Joining joining, Routing routing) {
        this.book = book;
        this.participants = participants;
        this.joining = joining;
        this.routing = routing;
    }

    void begin(CallRow call, AgentId agent, Queue queue, String language, Instant now) {
        prepare(call, agent, queue, language, now);
        routing.direct(new DirectedWork(call.id(), call.id(), agent, queue.id(), true));
    }

    /** Of work that the agent has accepted, so that routing knows it is at it. */
    void goOn(CallRow call, AgentId agent, QueueId queue, String language, Instant now) {
        prepare(call, agent, routing.queue(queue), language, now);
    }

    private void prepare(CallRow call, AgentId agent, Queue queue, String language, Instant now) {
        var waiting = new Directive.EnterQueue(queue.name(), List.of(), 5, language, "", List.of(), List.of(), 0);
        var segment = new SegmentRow(Ids.next(), call.id(), 0, queue.id(), waiting, now);
        segment.takenOver(agent, Optional.empty(), now);
        segment.connected(null);
        book.add(segment);
        var who = new ParticipantRow(Ids.next(), call, ParticipantRole.AGENT, null, "client", now);
        who.works(agent, call.id());
        who.lead(true);
        participants.add(who);
        joining.expect(call, who);
    }

    /** @throws ProblemException 404 {@code queue-unknown}; 409 {@code no-agent} */
    Queue queue(AgentId agent, Optional<String> name) {
        var all = routing.listQueues(agent);
        return all.stream()
                .filter(each -> name.isEmpty() || name.get().equals(each.name()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        all.isEmpty()
                                ? Problem.of(
                                        "no-agent",
                                        "Not an agent",
                                        409,
                                        "this member takes work of no queue; see queues.yaml")
                                : Problem.of(
                                        "queue-unknown",
                                        "No such queue",
                                        404,
                                        "you are in no open queue " + name.orElse(""))));
    }
}
