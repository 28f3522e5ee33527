package io.keskus.ivr.core;

import io.keskus.ivr.Directive;
import io.keskus.ivr.Flow;
import io.keskus.ivr.FlowInput;
import io.keskus.ivr.FlowState;
import io.keskus.ivr.Spoken;
import io.keskus.ivr.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Somebody on the phone: says what happens and knows what was heard. */
final class Caller {
    private static final Instant NOON = Instant.parse("2026-11-16T10:00:00Z");

    private final Flow flow;
    private final boolean open;
    private FlowState state = FlowState.NEW;
    private final List<Directive> last = new ArrayList<>();
    private final List<FlowInput> inputs = new ArrayList<>();
    private final List<String> digests = new ArrayList<>();

    Caller(Flow flow, boolean open) {
        this.flow = flow;
        this.open = open;
    }

    static Caller of(Flow flow) {
        return new Caller(flow, true);
    }

    Caller speaks(String language) {
        return does(new FlowInput.Arrived(List.of(language), false));
    }

    Caller presses(String keys) {
        return does(new FlowInput.Keys(keys));
    }

    Caller staysSilent() {
        return does(new FlowInput.NoInput());
    }

    /** One input, and the verdict on the hours if it is asked for. */
    Caller does(FlowInput input) {
        last.clear();
        take(input);
        while (waitsFor() instanceof Directive.NeedHours need) {
            take(new FlowInput.HoursVerdict(need.name(), open));
        }
        return this;
    }

    private void take(FlowInput input) {
        Step step = Interpreter.step(flow, state, input, NOON);
        state = step.state();
        last.addAll(step.directives());
        inputs.add(input);
        digests.add(step.digest());
    }

    FlowState state() {
        return state;
    }

    List<Directive> directives() {
        return last;
    }

    Directive waitsFor() {
        return last.isEmpty() ? null : last.get(last.size() - 1);
    }

    List<FlowInput> inputs() {
        return inputs;
    }

    List<String> digests() {
        return digests;
    }

    /** Everything spoken since the last thing the caller did. */
    String heard() {
        var texts = new ArrayList<String>();
        for (Directive directive : last) {
            spoken(directive).forEach(one -> texts.add(one.text()));
        }
        return String.join(" ", texts);
    }

    private static List<Spoken> spoken(Directive directive) {
        if (directive instanceof Directive.Speak speak) {
            return speak.prompts();
        }
        if (directive instanceof Directive.AskKeys ask) {
            return ask.prompts();
        }
        return directive instanceof Directive.TakeVoicemail mail ? mail.prompts() : List.of();
    }
}
