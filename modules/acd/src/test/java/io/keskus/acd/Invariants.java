package io.keskus.acd;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.QueueId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What holds in every state an engine may rest in. */
final class Invariants {
    private Invariants() {}

    static void check(Snapshot state) {
        Map<AgentId, Snapshot.Agent> agents =
                state.agents().stream().collect(Collectors.toMap(Snapshot.Agent::agent, a -> a));
        var queues = new TreeMap<QueueId, QueueRules>();
        state.queues().forEach(q -> queues.put(q.queue(), q));
        nobodyHasTwo(state, agents);
        nobodyWaitsWhileSomebodyFits(state, new NaiveFit(queues));
    }

    private static void nobodyHasTwo(Snapshot state, Map<AgentId, Snapshot.Agent> agents) {
        var taken = state.works().stream().flatMap(w -> w.agent().stream()).toList();
        assertThat(taken).as("an agent has one offer or talk").doesNotHaveDuplicates();
        for (var work : state.works()) {
            work.agent().map(agents::get).ifPresent(a -> {
                assertThat(a.state()).isIn(AgentState.OFFERED, AgentState.TALKING);
                assertThat(a.interaction()).contains(work.work().interaction());
                assertThat(a.offer()).isPresent();
            });
        }
        for (var agent : agents.values()) {
            boolean engaged = agent.state() == AgentState.OFFERED || agent.state() == AgentState.TALKING;
            assertThat(taken.contains(agent.agent())).isEqualTo(engaged);
            assertThat(agent.away().isPresent()).isEqualTo(agent.state() == AgentState.AWAY);
            assertThat(agent.deadline().isPresent())
                    .isEqualTo(agent.state() == AgentState.OFFERED || agent.state() == AgentState.WRAP_UP);
        }
    }

    private static void nobodyWaitsWhileSomebodyFits(Snapshot state, NaiveFit fit) {
        for (var work : state.works()) {
            if (work.agent().isPresent() || work.keptUntil().isPresent()) {
                continue;
            }
            assertThat(state.agents().stream()
                            .filter(a -> a.state() == AgentState.IDLE)
                            .filter(a ->
                                    fit.missing(a, work.work(), work.step()).isEmpty()))
                    .as("idle agents who fit waiting work %s", work)
                    .isEmpty();
        }
    }
}
