package io.keskus.floor;

import io.keskus.acd.AwayReason;
import io.keskus.acd.OfferId;
import io.keskus.acd.WithdrawReason;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.QueueId;
import io.keskus.routing.DirectedWork;
import io.keskus.routing.Queue;
import io.keskus.routing.QueueLimits;
import io.keskus.routing.QueuePlace;
import io.keskus.routing.QueueTargets;
import io.keskus.routing.Routing;
import io.keskus.routing.WaitingWork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows some queues, and writes down what agents are made to do. */
public final class FakeRouting implements Routing {
    public final List<String> told = new ArrayList<>();
    private final List<Queue> queues = new ArrayList<>();

    /** A queue as usual, with these limits. */
    public static Queue queue(QueueId id, String name, QueueLimits limits) {
        return new Queue(
                id,
                name,
                name.toUpperCase(Locale.ROOT),
                Map.of(),
                5,
                Duration.ofSeconds(20),
                Duration.ofSeconds(30),
                Duration.ofSeconds(60),
                Duration.ZERO,
                Optional.empty(),
                new QueueTargets(20, 80, limits),
                List.of(),
                false,
                false,
                1);
    }

    public FakeRouting with(Queue queue) {
        queues.add(queue);
        return this;
    }

    @Override
    public Queue queue(QueueId id) {
        return queues.stream()
                .filter(queue -> queue.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("queue-unknown", "No such queue", 404, "none")));
    }

    @Override
    public void ready(AgentId agent) {
        told.add("ready");
    }

    @Override
    public void away(AgentId agent, AwayReason reason) {
        told.add("away " + reason.code());
    }

    @Override
    public void enqueue(WaitingWork work) {
        throw notAsked();
    }

    @Override
    public void direct(DirectedWork work) {
        throw notAsked();
    }

    @Override
    public void withdraw(InteractionId interaction, WithdrawReason reason) {
        throw notAsked();
    }

    @Override
    public void accept(AgentId agent, OfferId offer) {
        throw notAsked();
    }

    @Override
    public void decline(AgentId agent, OfferId offer) {
        throw notAsked();
    }

    @Override
    public void talkEnded(AgentId agent, InteractionId interaction) {
        throw notAsked();
    }

    @Override
    public void extendWrapUp(AgentId agent, InteractionId interaction) {
        throw notAsked();
    }

    @Override
    public void wrapUpDone(AgentId agent, InteractionId interaction) {
        throw notAsked();
    }

    @Override
    public Optional<QueuePlace> findPlace(InteractionId interaction) {
        throw notAsked();
    }

    @Override
    public Optional<Queue> findQueue(String name) {
        throw notAsked();
    }

    @Override
    public List<Queue> listQueues() {
        return List.copyOf(queues);
    }

    @Override
    public List<Queue> listQueues(AgentId agent) {
        throw notAsked();
    }

    private static AssertionError notAsked() {
        return new AssertionError("nobody asks for this");
    }
}
