package io.keskus.floor.alerts;

import io.keskus.acd.AgentState;
import io.keskus.acd.AwayReason;
import io.keskus.floor.WaitFigures;
import io.keskus.kernel.QueueId;
import io.keskus.routing.AgentNow;
import io.keskus.routing.QueueLimits;
import io.keskus.routing.QueueNow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Holds the floor against the limits of its queues. */
public final class Limits {
    /** Waits that must have ended before a service level says something. */
    static final int ENOUGH = 5;

    private final Instant now;
    private final List<Alert> alerts = new ArrayList<>();
    private Optional<Instant> next = Optional.empty();

    private Limits(Instant now) {
        this.now = now;
    }

    /** @param today how waits ended today, by queue */
    public static Judgement judge(
            List<QueueNow> queues, List<AgentNow> agents, Map<QueueId, WaitFigures> today, Instant now) {
        var judging = new Limits(now);
        queues.forEach(
                queue -> judging.queue(queue, today.getOrDefault(queue.queue().id(), WaitFigures.NONE)));
        agents.forEach(agent -> judging.agent(agent, limitsOf(agent, queues)));
        return new Judgement(judging.alerts, judging.next);
    }

    private void queue(QueueNow queue, WaitFigures today) {
        var id = queue.queue().id();
        var limits = queue.queue().targets().limits();
        limits.longestWaitSeconds().ifPresent(most -> queue.oldest()
                .ifPresent(since -> lasting(
                        since, most, passed -> Alert.of(AlertKind.LONGEST_WAIT, id, most, Optional.of(passed)))));
        limits.waiting()
                .filter(most -> queue.waiting() > most)
                .ifPresent(most -> alerts.add(Alert.of(AlertKind.WAITING, id, most, Optional.empty())));
        limits.serviceLevelPercent()
                .filter(least -> isBelow(today, least))
                .ifPresent(least -> alerts.add(Alert.of(AlertKind.SERVICE_LEVEL, id, least, Optional.empty())));
    }

    private static boolean isBelow(WaitFigures today, int percent) {
        return today.answered() + today.abandoned() >= ENOUGH
                && today.serviceLevel().orElse(1) * 100 < percent;
    }

    private void agent(AgentNow agent, Collection<QueueLimits> limits) {
        var presence = agent.presence();
        var kind = kind(agent);
        strictest(limits, kind)
                .ifPresent(most -> lasting(
                        presence.since(),
                        most,
                        passed -> Alert.of(kind.orElseThrow(), presence.agent(), most, passed)));
    }

    private static Optional<AlertKind> kind(AgentNow agent) {
        var state = agent.presence().state();
        if (state == AgentState.TALKING) {
            return Optional.of(AlertKind.TALK);
        }
        if (state == AgentState.WRAP_UP) {
            return Optional.of(AlertKind.WRAP_UP);
        }
        boolean gone =
                agent.presence().reason().filter(AwayReason.SIGNED_OUT::equals).isPresent();
        return state == AgentState.AWAY && !gone ? Optional.of(AlertKind.AWAY) : Optional.empty();
    }

    private static Optional<Integer> strictest(Collection<QueueLimits> limits, Optional<AlertKind> kind) {
        return kind.flatMap(which ->
                limits.stream().flatMap(each -> limit(each, which).stream()).min(Integer::compare));
    }

    private static Optional<Integer> limit(QueueLimits limits, AlertKind kind) {
        return switch (kind) {
            case TALK -> limits.talkSeconds();
            case WRAP_UP -> limits.wrapUpSeconds();
            case AWAY -> limits.awaySeconds();
            default -> Optional.empty();
        };
    }

    /** Those of the talk's queue, or else of every queue whose work the agent takes. */
    private static List<QueueLimits> limitsOf(AgentNow agent, List<QueueNow> queues) {
        return queues.stream()
                .map(QueueNow::queue)
                .filter(queue -> agent.talk().map(queue.id()::equals).orElseGet(() -> agent.queues()
                        .contains(queue.id())))
                .map(queue -> queue.targets().limits())
                .toList();
    }

    private void lasting(Instant since, int seconds, Function<Instant, Alert> alert) {
        var passes = since.plusSeconds(seconds);
        if (!now.isBefore(passes)) {
            alerts.add(alert.apply(passes));
        } else if (next.filter(sooner -> !passes.isBefore(sooner)).isEmpty()) {
            next = Optional.of(passes);
        }
    }
}
