package io.keskus.ivr.core;

import io.keskus.ivr.Directive.AskKeys;
import io.keskus.ivr.FlowInput;
import io.keskus.ivr.FlowState.Phase;
import io.keskus.ivr.Node;
import io.keskus.ivr.Prompt;
import java.util.regex.Pattern;

/** Several digits, finished by {@code #} or by their number. */
final class CollectRule implements Rule<Node.Collect> {
    private static final Pattern DIGITS = Pattern.compile("[0-9x]+");

    @Override
    public void enter(Node.Collect node, Walk walk) {
        ask(node, Prompt.NONE, walk);
    }

    @Override
    public boolean fits(Node.Collect node, FlowInput input) {
        return input instanceof FlowInput.Keys || input instanceof FlowInput.NoInput;
    }

    @Override
    public void answer(Node.Collect node, FlowInput input, Walk walk) {
        String digits = input instanceof FlowInput.Keys keys ? keys.digits() : "";
        if (good(node, digits)) {
            walk.collected(node.variable(), digits, node.sensitive());
            walk.goTo(node.next());
        } else if (walk.oneMoreTry() >= node.asking().tries()) {
            walk.goTo(node.otherwise());
        } else {
            ask(node, digits.isEmpty() ? node.asking().silence() : node.asking().invalid(), walk);
        }
    }

    // only the length and the kind of key decide, so that masked keys lead the same way when a call is gone through
    // again
    private static boolean good(Node.Collect node, String digits) {
        return DIGITS.matcher(digits).matches()
                && digits.length() >= node.minDigits()
                && digits.length() <= node.maxDigits();
    }

    private static void ask(Node.Collect node, Prompt before, Walk walk) {
        walk.waitFor(
                Phase.KEYS,
                new AskKeys(
                        walk.texts(before, node.prompt()),
                        node.asking().timeoutSeconds(),
                        node.maxDigits(),
                        "#",
                        node.sensitive()));
    }
}
