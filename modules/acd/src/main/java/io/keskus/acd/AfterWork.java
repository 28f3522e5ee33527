package io.keskus.acd;

import io.keskus.acd.Decision.WrapUpExtended;
import io.keskus.kernel.InteractionId;
import java.util.Optional;

/** A talk ends in wrap-up, which is extended once at most, and ends. */
final class AfterWork {
    private final Floor floor;

    AfterWork(Floor floor) {
        this.floor = floor;
    }

    Optional<Refusal> talkEnded(AgentSlot agent, InteractionId interaction) {
        if (agent.state != AgentState.TALKING || !interaction.equals(agent.interaction)) {
            return Optional.of(Refusal.NOT_IN_TALK);
        }
        var rules = floor.queues.get(agent.item.work.queue());
        floor.works.remove(interaction);
        if (rules.wrapUpFor().isZero()) {
            floor.goIdle(agent, true);
        } else {
            agent.extension = rules.wrapUpExtension().isZero() ? null : rules.wrapUpExtension();
            floor.change(agent, AgentState.WRAP_UP, floor.now.plus(rules.wrapUpFor()));
        }
        return Optional.empty();
    }

    Optional<Refusal> extend(AgentSlot agent, InteractionId interaction) {
        if (!wrapsUp(agent, interaction)) {
            return Optional.of(Refusal.NOT_IN_WRAP_UP);
        }
        if (agent.extension == null) {
            return Optional.of(Refusal.NO_EXTENSION);
        }
        var until = agent.deadline.plus(agent.extension);
        floor.forgetDeadline(agent);
        agent.deadline = until;
        agent.extension = null;
        floor.armDeadline(agent);
        floor.decisions.add(new WrapUpExtended(floor.now, agent.id, interaction, until));
        return Optional.empty();
    }

    Optional<Refusal> done(AgentSlot agent, InteractionId interaction) {
        if (!wrapsUp(agent, interaction)) {
            return Optional.of(Refusal.NOT_IN_WRAP_UP);
        }
        floor.goIdle(agent, true);
        return Optional.empty();
    }

    private static boolean wrapsUp(AgentSlot agent, InteractionId interaction) {
        return agent.state == AgentState.WRAP_UP && interaction.equals(agent.interaction);
    }
}
