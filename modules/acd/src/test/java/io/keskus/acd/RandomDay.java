package io.keskus.acd;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Seeded commands, most of them sensible in the state at hand, some of them wrong, late or repeated. */
final class RandomDay {
    private static final List<String> SKILLS = List.of("estonian", "finnish", "repairs");
    private static final int QUEUES = 3;
    private static final int AGENTS = 7;
    private static final int CALLS = 25;

    Instant now = Scenario.MORNING;
    private final Random random;

    RandomDay(long seed) {
        random = new Random(seed);
    }

    Command next(Snapshot state) {
        int wait = random.nextInt(4) == 0 ? random.nextInt(60_000) : random.nextInt(4) * 1_000;
        // now and then a clock that runs backwards
        now = now.plusMillis(random.nextInt(50) == 0 ? -wait : wait);
        return switch (random.nextInt(20)) {
            case 0 -> random.nextInt(3) == 0 ? queue() : new Command.Tick();
            case 1 -> agent();
            case 2 -> random.nextInt(4) == 0 ? new Command.RemoveAgent(anyAgent()) : agent();
            case 3, 4, 5, 6, 7 -> arrive();
            case 8 -> new Command.Withdraw(anyCall(), WithdrawReason.ABANDONED);
            case 9 ->
                new Command.AgentAway(
                        anyAgent(), random.nextBoolean() ? new AwayReason("lunch") : AwayReason.CONNECTION_LOST);
            case 10 -> new Command.AgentBack(anyAgent());
            case 13 -> direct();
            case 11, 12 -> new Command.AgentReady(anyAgent());
            default -> forOneOf(state);
        };
    }

    private Command forOneOf(Snapshot state) {
        if (state.agents().isEmpty()) {
            return agent();
        }
        var agent = state.agents().get(random.nextInt(state.agents().size()));
        var id = agent.agent();
        if (random.nextInt(12) == 0) {
            return switch (random.nextInt(4)) {
                case 0 -> new Command.Accept(id, new OfferId(anyCall(), 1 + random.nextInt(9)));
                case 1 -> new Command.TalkEnded(id, anyCall());
                case 2 -> new Command.ExtendWrapUp(id, anyCall());
                default -> new Command.WrapUpDone(id, anyCall());
            };
        }
        return switch (agent.state()) {
            case AWAY -> new Command.AgentReady(id);
            case IDLE -> arrive();
            case OFFERED ->
                random.nextInt(5) == 0
                        ? new Command.Decline(id, agent.offer().orElseThrow())
                        : new Command.Accept(id, agent.offer().orElseThrow());
            case TALKING -> new Command.TalkEnded(id, agent.interaction().orElseThrow());
            case WRAP_UP ->
                random.nextInt(3) > 0
                        ? new Command.ExtendWrapUp(id, agent.interaction().orElseThrow())
                        : new Command.WrapUpDone(id, agent.interaction().orElseThrow());
        };
    }

    private Command queue() {
        var steps = new ArrayList<Step>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var after = Duration.ofSeconds(10L * (steps.size() + 1));
            steps.add(
                    random.nextBoolean()
                            ? Step.relaxing(after, Map.of(anySkill(), random.nextInt(3)))
                            : new Step(after, new TreeMap<>(), new TreeSet<>(List.of(anyQueue()))));
        }
        return new Command.DefineQueue(new QueueRules(
                anyQueue(),
                skills(2),
                random.nextInt(3),
                Duration.ofSeconds(5 + random.nextInt(20)),
                Duration.ofSeconds(random.nextInt(3) * 10L),
                Duration.ofSeconds(random.nextInt(3) * 20L),
                Duration.ofSeconds(random.nextInt(3) * 15L),
                Selection.values()[random.nextInt(2)],
                steps));
    }

    private Command agent() {
        var queues = new TreeSet<QueueId>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            queues.add(anyQueue());
        }
        return new Command.DefineAgent(anyAgent(), skills(4), queues);
    }

    private Command arrive() {
        var last = random.nextInt(3) == 0 ? Optional.of(anyAgent()) : Optional.<AgentId>empty();
        var since = random.nextInt(5) == 0 ? now.minusSeconds(random.nextInt(40)) : now;
        return new Command.Arrive(new Work(anyCall(), anyQueue(), skills(3), random.nextInt(3), since, last));
    }

    private Command direct() {
        var work = new Work(anyCall(), anyQueue(), Skills.NONE, 0, now, Optional.empty());
        return new Command.Direct(anyAgent(), work, random.nextBoolean());
    }

    private Skills skills(int levels) {
        var skills = new TreeMap<String, Integer>();
        for (var skill : SKILLS) {
            if (random.nextInt(2) == 0) {
                skills.put(skill, 1 + random.nextInt(levels));
            }
        }
        return new Skills(skills);
    }

    private String anySkill() {
        return SKILLS.get(random.nextInt(SKILLS.size()));
    }

    private QueueId anyQueue() {
        return new QueueId(new UUID(1, random.nextInt(QUEUES)));
    }

    private AgentId anyAgent() {
        return new AgentId(new UUID(2, random.nextInt(AGENTS)));
    }

    private InteractionId anyCall() {
        return new InteractionId(new UUID(3, random.nextInt(CALLS)));
    }
}
