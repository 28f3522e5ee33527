package io.keskus.ivr.core;

import io.keskus.ivr.Directive.AskKeys;
import io.keskus.ivr.FlowInput;
import io.keskus.ivr.FlowState.Phase;
import io.keskus.ivr.Node;
import io.keskus.ivr.Prompt;

/** One key, one target. */
final class MenuRule implements Rule<Node.Menu> {
    @Override
    public void enter(Node.Menu node, Walk walk) {
        ask(node, Prompt.NONE, walk);
    }

    @Override
    public boolean fits(Node.Menu node, FlowInput input) {
        return input instanceof FlowInput.Keys || input instanceof FlowInput.NoInput;
    }

    @Override
    public void answer(Node.Menu node, FlowInput input, Walk walk) {
        boolean pressed = input instanceof FlowInput.Keys keys && !keys.digits().isEmpty();
        String target = pressed ? node.keys().get(((FlowInput.Keys) input).digits()) : null;
        if (target != null) {
            walk.goTo(target);
        } else if (walk.oneMoreTry() >= node.asking().tries()) {
            walk.goTo(node.otherwise());
        } else {
            ask(node, pressed ? node.asking().invalid() : node.asking().silence(), walk);
        }
    }

    private static void ask(Node.Menu node, Prompt before, Walk walk) {
        walk.waitFor(
                Phase.KEYS,
                new AskKeys(walk.texts(before, node.prompt()), node.asking().timeoutSeconds(), 1, "", false));
    }
}
