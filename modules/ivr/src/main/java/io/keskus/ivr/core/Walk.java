package io.keskus.ivr.core;

import io.keskus.ivr.Directive;
import io.keskus.ivr.Flow;
import io.keskus.ivr.FlowInput;
import io.keskus.ivr.FlowState;
import io.keskus.ivr.FlowState.Phase;
import io.keskus.ivr.Node;
import io.keskus.ivr.Prompt;
import io.keskus.ivr.Spoken;
import io.keskus.ivr.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The way through the flow within one step; lives no longer than that step. */
final class Walk {
    private final Flow flow;
    private final Instant now;
    private final Map<String, String> variables;
    private final List<Directive> directives = new ArrayList<>();
    private Phase phase;
    private String node;
    private Instant since;
    private int tries;
    private int steps;
    private int passed;
    private String language;

    Walk(Flow flow, FlowState state, Instant now) {
        this.flow = flow;
        this.now = now;
        this.variables = new TreeMap<>(state.variables());
        this.phase = state.phase();
        this.node = state.node();
        this.since = state.since();
        this.tries = state.tries();
        this.steps = state.steps();
        this.language = state.language();
    }

    Flow flow() {
        return flow;
    }

    String language() {
        return language;
    }

    /** Whether the waiting node took the input; if so the walk went on. */
    boolean answeredBy(FlowInput input) {
        Rule<Node> rule = Rules.of(flow.node(node));
        if (!rule.fits(flow.node(node), input)) {
            return false;
        }
        if (++steps >= FlowState.MOST_STEPS) {
            hangUp();
        } else {
            rule.answer(flow.node(node), input, this);
        }
        return true;
    }

    void tellAgain() {
        Rules.of(flow.node(node)).enter(flow.node(node), this);
    }

    void goTo(String target) {
        // a checked flow never comes to this; one that was built otherwise must still end
        if (++passed > flow.nodes().size() + 1) {
            hangUp();
            return;
        }
        node = target;
        since = now;
        tries = 0;
        tellAgain();
    }

    /** Counts one more wrong or missing answer and says how many there are now. */
    int oneMoreTry() {
        return ++tries;
    }

    void speakFrom(List<String> wanted) {
        language = flow.languageFor(wanted);
    }

    void say(Prompt prompt) {
        if (prompt.silent()) {
            return;
        }
        var spoken = new ArrayList<Spoken>();
        int last = directives.size() - 1;
        if (last >= 0 && directives.get(last) instanceof Directive.Speak speak) {
            spoken.addAll(speak.prompts());
            directives.remove(last);
        }
        spoken.add(prompt.in(language));
        directives.add(new Directive.Speak(spoken));
    }

    List<Spoken> texts(Prompt... prompts) {
        var texts = new ArrayList<Spoken>();
        for (Prompt prompt : prompts) {
            if (!prompt.silent()) {
                texts.add(prompt.in(language));
            }
        }
        return texts;
    }

    void collected(String name, String value, boolean sensitive) {
        if (!sensitive) {
            variables.put(name, value);
        }
        directives.add(new Directive.Collected(name, value, sensitive));
    }

    void waitFor(Phase what, Directive directive) {
        phase = what;
        directives.add(directive);
    }

    void hangUp() {
        waitFor(Phase.ENDED, new Directive.HangUp());
    }

    Step step() {
        return new Step(new FlowState(phase, node, since, tries, steps, language, variables), directives);
    }
}
