package io.keskus.ivr.core;

import io.keskus.ivr.Directive.EnterQueue;
import io.keskus.ivr.FlowInput;
import io.keskus.ivr.FlowState.Phase;
import io.keskus.ivr.Node;
import io.keskus.ivr.QueueOutcome;
import java.util.List;

/** The wait for an agent, and the ways out of it. */
final class EnqueueRule implements Rule<Node.Enqueue> {
    @Override
    public void enter(Node.Enqueue node, Walk walk) {
        Node.Wait wait = node.waiting();
        walk.waitFor(
                Phase.QUEUE,
                new EnterQueue(
                        wait.queue(),
                        wait.skills(),
                        wait.priority(),
                        walk.language(),
                        wait.music(),
                        walk.texts(wait.announcement()),
                        List.copyOf(node.leave().keySet()),
                        wait.maxSeconds()));
    }

    @Override
    public boolean fits(Node.Enqueue node, FlowInput input) {
        return input instanceof FlowInput.QueueEnded
                || input instanceof FlowInput.Left left && node.leave().containsKey(left.key());
    }

    @Override
    public void answer(Node.Enqueue node, FlowInput input, Walk walk) {
        if (input instanceof FlowInput.Left left) {
            walk.goTo(node.leave().get(left.key()));
        } else if (((FlowInput.QueueEnded) input).outcome() != QueueOutcome.ANSWERED) {
            walk.goTo(node.otherwise());
        } else if (node.afterwards().isEmpty()) {
            walk.hangUp();
        } else {
            walk.goTo(node.afterwards());
        }
    }
}
