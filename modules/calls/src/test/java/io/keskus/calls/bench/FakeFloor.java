package io.keskus.calls.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.acd.AgentState;
import io.keskus.acd.AwayReason;
import io.keskus.acd.OfferId;
import io.keskus.acd.WithdrawReason;
import io.keskus.calls.talk.TalkNews;
import io.keskus.identity.MemberId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.platform.Ids;
import io.keskus.routing.AgentPresence;
import io.keskus.routing.Desk;
import io.keskus.routing.DirectedWork;
import io.keskus.routing.Queue;
import io.keskus.routing.QueuePlace;
import io.keskus.routing.QueueTargets;
import io.keskus.routing.Routing;
import io.keskus.routing.WaitingWork;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Routing's door with a floor behind it that writes down what it is told. */
public final class FakeFloor implements Routing, Desk {
    public final List<String> told = new ArrayList<>();
    public final List<WaitingWork> work = new ArrayList<>();
    public final List<DirectedWork> directed = new ArrayList<>();
    public final Map<AgentId, AgentState> states = new HashMap<>();
    public final List<JsonNode> sent = new ArrayList<>();
    public final Map<Set<MemberId>, JsonNode> published = new HashMap<>();
    public final Set<QueueId> paused = new HashSet<>();
    public final QueueId sales = new QueueId(Ids.next());
    public final QueueId support = new QueueId(Ids.next());

    @Override
    public void enqueue(WaitingWork waiting) {
        work.add(waiting);
        told.add("enqueue");
    }

    @Override
    public void withdraw(InteractionId interaction, WithdrawReason reason) {
        told.add("withdraw " + reason);
    }

    @Override
    public void away(AgentId agent, AwayReason reason) {
        told.add("away " + reason);
    }

    @Override
    public void talkEnded(AgentId agent, InteractionId interaction) {
        told.add("talkEnded");
    }

    @Override
    public void extendWrapUp(AgentId agent, InteractionId interaction) {
        told.add("extendWrapUp");
    }

    @Override
    public void wrapUpDone(AgentId agent, InteractionId interaction) {
        told.add("wrapUpDone");
    }

    @Override
    public Optional<QueuePlace> findPlace(InteractionId interaction) {
        return Optional.of(new QueuePlace(1, Optional.empty()));
    }

    @Override
    public Optional<Queue> findQueue(String name) {
        return switch (name) {
            case "sales" -> Optional.of(queue(sales));
            case "support" -> Optional.of(queue(support));
            default -> Optional.empty();
        };
    }

    @Override
    public Queue queue(QueueId id) {
        return new Queue(
                id,
                id.equals(support) ? "support" : "sales",
                "Sales",
                Map.of(),
                5,
                Duration.ofSeconds(20),
                Duration.ofSeconds(30),
                Duration.ofSeconds(60),
                Duration.ZERO,
                Optional.empty(),
                QueueTargets.USUAL,
                List.of(),
                paused.contains(id),
                false,
                1);
    }

    @Override
    public void send(MemberId member, String type, JsonNode members) {
        sent.add(members);
        // what a talk looks like is told over and over
        if (!type.equals(TalkNews.TYPE)) {
            told.add("send " + type);
        }
    }

    @Override
    public void publish(String topic, Optional<String> key, JsonNode content) {
        throw new AssertionError("a call publishes nothing");
    }

    @Override
    public void publish(String topic, Set<MemberId> members, Optional<String> key, JsonNode content) {
        published.put(members, content);
    }

    @Override
    public void accept(AgentId agent, OfferId offer) {
        throw new AssertionError("calls accepts nothing");
    }

    @Override
    public void decline(AgentId agent, OfferId offer) {
        throw new AssertionError("calls declines nothing");
    }

    @Override
    public void ready(AgentId agent) {
        throw new AssertionError("calls makes nobody ready");
    }

    @Override
    public List<Queue> listQueues() {
        throw new AssertionError("calls lists no queues");
    }

    @Override
    public boolean isFollowed(String topic) {
        throw new AssertionError("calls follows nothing");
    }

    @Override
    public AgentPresence presence(AgentId agent) {
        return new AgentPresence(
                agent,
                states.getOrDefault(agent, AgentState.IDLE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                true);
    }

    @Override
    public void direct(DirectedWork work) {
        directed.add(work);
        told.add("direct");
    }

    @Override
    public List<Queue> listQueues(AgentId agent) {
        return List.of(queue(sales));
    }

    @Override
    public List<AgentPresence> listPresence() {
        throw new AssertionError("calls asks for no presence");
    }
}
