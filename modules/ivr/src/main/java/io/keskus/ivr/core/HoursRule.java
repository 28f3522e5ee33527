package io.keskus.ivr.core;

import io.keskus.ivr.Directive.NeedHours;
import io.keskus.ivr.FlowInput;
import io.keskus.ivr.FlowState.Phase;
import io.keskus.ivr.Node;

/** Open or closed, as somebody else says: the verdict is an input, so that it can be journaled. */
final class HoursRule implements Rule<Node.Hours> {
    @Override
    public void enter(Node.Hours node, Walk walk) {
        walk.waitFor(Phase.HOURS, new NeedHours(node.hours()));
    }

    @Override
    public boolean fits(Node.Hours node, FlowInput input) {
        return input instanceof FlowInput.HoursVerdict verdict && verdict.name().equals(node.hours());
    }

    @Override
    public void answer(Node.Hours node, FlowInput input, Walk walk) {
        walk.goTo(((FlowInput.HoursVerdict) input).open() ? node.open() : node.closed());
    }
}
