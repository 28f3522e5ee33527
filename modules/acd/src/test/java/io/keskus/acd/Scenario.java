package io.keskus.acd;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A small language for the scenario book. Names stand for ids; time is seconds since the morning began and moves only by
 * {@link #at}. Every command goes to the engine and to its naive twin, which must agree.
 */
final class Scenario {
    static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private Matching engine = new BitmapMatching();
    private final Matching twin = new NaiveMatching();
    private final List<Decision> decisions = new ArrayList<>();
    private Instant now = MORNING;

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static AgentId agent(String name) {
        return new AgentId(id(name));
    }

    static QueueId queueId(String name) {
        return new QueueId(id(name));
    }

    static InteractionId call(String name) {
        return new InteractionId(id(name));
    }

    Scenario at(int seconds) {
        now = MORNING.plusSeconds(seconds);
        return tell(new Command.Tick());
    }

    Scenario queue(String name, UnaryOperator<Rules> rules) {
        return tell(new Command.DefineQueue(rules.apply(new Rules(name)).build()));
    }

    Scenario queue(String name) {
        return queue(name, r -> r);
    }

    Scenario agent(String name, Map<String, Integer> skills, String... queues) {
        var in = new TreeSet<QueueId>();
        for (var queue : queues) {
            in.add(queueId(queue));
        }
        return tell(new Command.DefineAgent(agent(name), Skills.of(skills), in));
    }

    /** Defined and ready, without skills. */
    Scenario readyAgent(String name, String... queues) {
        return agent(name, Map.of(), queues).ready(name);
    }

    Scenario ready(String agent) {
        return tell(new Command.AgentReady(agent(agent)));
    }

    Scenario back(String agent) {
        return tell(new Command.AgentBack(agent(agent)));
    }

    Scenario away(String agent, String reason) {
        return tell(new Command.AgentAway(agent(agent), new AwayReason(reason)));
    }

    Scenario remove(String agent) {
        return tell(new Command.RemoveAgent(agent(agent)));
    }

    Scenario arrives(String call, String queue) {
        return arrives(call, queue, Map.of(), 0, Optional.empty());
    }

    Scenario arrives(String call, String queue, Map<String, Integer> skills) {
        return arrives(call, queue, skills, 0, Optional.empty());
    }

    Scenario arrives(String call, String queue, int priority) {
        return arrives(call, queue, Map.of(), priority, Optional.empty());
    }

    Scenario arrivesFor(String lastAgent, String call, String queue) {
        return arrives(call, queue, Map.of(), 0, Optional.of(agent(lastAgent)));
    }

    private Scenario arrives(
            String call, String queue, Map<String, Integer> skills, int priority, Optional<AgentId> last) {
        return tell(new Command.Arrive(new Work(call(call), queueId(queue), Skills.of(skills), priority, now, last)));
    }

    Scenario directs(String call, String queue, String agent) {
        return tell(new Command.Direct(agent(agent), plain(call, queue), false));
    }

    /** A call of the agent's own. */
    Scenario begins(String call, String queue, String agent) {
        return tell(new Command.Direct(agent(agent), plain(call, queue), true));
    }

    private Work plain(String call, String queue) {
        return new Work(call(call), queueId(queue), Skills.NONE, 0, now, Optional.empty());
    }

    Scenario hangsUp(String call) {
        return tell(new Command.Withdraw(call(call), WithdrawReason.ABANDONED));
    }

    Scenario accepts(String agent) {
        return tell(new Command.Accept(agent(agent), offerOf(agent)));
    }

    Scenario declines(String agent) {
        return tell(new Command.Decline(agent(agent), offerOf(agent)));
    }

    Scenario talkEnds(String agent, String call) {
        return tell(new Command.TalkEnded(agent(agent), call(call)));
    }

    Scenario wrapsUp(String agent, String call) {
        return tell(new Command.WrapUpDone(agent(agent), call(call)));
    }

    Scenario extendsWrapUp(String agent, String call) {
        return tell(new Command.ExtendWrapUp(agent(agent), call(call)));
    }

    /** A process that died and came back from its snapshot. */
    Scenario restarts() {
        engine = new BitmapMatching(engine.snapshot());
        return this;
    }

    Scenario tell(Command command) {
        var decided = engine.apply(now, command);
        if (!decided.equals(twin.apply(now, command)) || engine.stateHash() != twin.stateHash()) {
            throw new AssertionError("the twins differ after " + command + ": " + decided);
        }
        decisions.addAll(decided);
        return this;
    }

    OfferId offerOf(String agent) {
        return state(agent).offer().orElseThrow(() -> new AssertionError("no offer to " + agent));
    }

    Snapshot.Agent state(String agent) {
        return engine.snapshot().agents().stream()
                .filter(a -> a.agent().equals(agent(agent)))
                .findFirst()
                .orElseThrow();
    }

    /** Who is offered the call, or talks in it; empty while it waits. */
    Optional<AgentId> agentOf(String call) {
        return engine.snapshot().works().stream()
                .filter(w -> w.work().interaction().equals(call(call)))
                .findFirst()
                .orElseThrow()
                .agent();
    }

    int place(String call) {
        return engine.position(call(call)).orElseThrow();
    }

    Optional<Instant> nextDeadline() {
        return engine.nextDeadline();
    }

    <D extends Decision> List<D> all(Class<D> type) {
        return decisions.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <D extends Decision> D last(Class<D> type) {
        var all = all(type);
        return all.get(all.size() - 1);
    }

    /** Rules of a queue, from those of {@link QueueRules#simple}. */
    static final class Rules {
        private final QueueRules simple;
        private Skills skills = Skills.NONE;
        private int priority;
        private Duration wrapUp = Duration.ZERO;
        private Duration extension = QueueRules.USUAL_EXTENSION;
        private Duration lastAgent = Duration.ZERO;
        private Selection selection = Selection.BEST_FIT;
        private final List<Step> steps = new ArrayList<>();

        private Rules(String name) {
            simple = QueueRules.simple(queueId(name));
        }

        Rules asks(String skill, int level) {
            skills = skills.and(Skills.of(Map.of(skill, level)));
            return this;
        }

        Rules priority(int points) {
            priority = points;
            return this;
        }

        Rules wrapUp(int seconds) {
            wrapUp = Duration.ofSeconds(seconds);
            return this;
        }

        Rules extension(int seconds) {
            extension = Duration.ofSeconds(seconds);
            return this;
        }

        Rules lastAgentFor(int seconds) {
            lastAgent = Duration.ofSeconds(seconds);
            return this;
        }

        Rules longestIdle() {
            selection = Selection.LONGEST_IDLE;
            return this;
        }

        Rules relaxes(int afterSeconds, String skill, int level) {
            steps.add(Step.relaxing(Duration.ofSeconds(afterSeconds), Map.of(skill, level)));
            return this;
        }

        Rules widens(int afterSeconds, String toQueue) {
            var to = new TreeSet<QueueId>(List.of(queueId(toQueue)));
            steps.add(new Step(Duration.ofSeconds(afterSeconds), Skills.NONE.levels(), to));
            return this;
        }

        private QueueRules build() {
            return new QueueRules(
                    simple.queue(), skills, priority, simple.ringFor(), wrapUp, extension, lastAgent, selection, steps);
        }
    }
}
