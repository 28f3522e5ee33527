package io.keskus.calls.arrivals;

import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.Place;
import io.keskus.calls.live.Prompts;
import io.keskus.calls.waiting.Queueing;
import io.keskus.ivr.Directive;
import io.keskus.ivr.FlowInput;
import io.keskus.ivr.FlowVersion;
import io.keskus.ivr.Ivr;
import io.keskus.ivr.QueueOutcome;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads a call through its flow: each input journaled with the digest of what came of it, each directive carried out. */
@ApplicationScoped
public class FlowWalk {
    private final CallBook book;
    private final Ivr ivr;
    private final Queueing queueing;

    /** For the container's proxy. */
    protected FlowWalk() {
        this(null, null, null);
    }

    @Inject
    public FlowWalk(CallBook book, Ivr ivr, Queueing queueing) {
        this.book = book;
        this.ivr = ivr;
        this.queueing = queueing;
    }

    /** @return what the caller hears next */
    public CallScript go(CallRow call, FlowInput input, Instant now) {
        if (!call.isInFlow()) {
            return CallScript.of(new Verb.HangUp());
        }
        var flow = ivr.version(call.flow());
        var verbs = new ArrayList<Verb>();
        Optional<FlowInput> next = Optional.of(input);
        while (next.isPresent()) {
            next = step(call, flow, next.get(), now, verbs);
        }
        return new CallScript(verbs);
    }

    /** The caller is gone: the flow is told, and says nothing. */
    public void hungUp(CallRow call, Instant now) {
        if (call.isInFlow() && !call.flowState().over()) {
            step(call, ivr.version(call.flow()), new FlowInput.HungUp(), now, new ArrayList<>());
        }
    }

    private Optional<FlowInput> step(CallRow call, FlowVersion flow, FlowInput input, Instant now, List<Verb> verbs) {
        var step = ivr.step(flow, call.flowState(), input, now);
        call.flowState(step.state());
        book.note(call, now, new Fact.FlowStepped(journaled(call, input), now, step.digest()));
        Optional<FlowInput> answer = Optional.empty();
        for (var directive : step.directives()) {
            answer = carryOut(call, directive, now, verbs);
        }
        return answer;
    }

    private Optional<FlowInput> carryOut(CallRow call, Directive directive, Instant now, List<Verb> verbs) {
        if (directive instanceof Directive.Speak speak) {
            verbs.addAll(Prompts.of(speak.prompts()));
        } else if (directive instanceof Directive.Collected collected) {
            if (!collected.sensitive()) {
                call.collect(collected.name(), collected.value());
            }
        } else if (directive instanceof Directive.AskKeys ask) {
            call.askSensitively(ask.sensitive());
            verbs.addAll(question(call, ask));
        } else if (directive instanceof Directive.NeedHours hours) {
            return Optional.of(new FlowInput.HoursVerdict(hours.name(), ivr.open(hours.name(), now)));
        } else if (directive instanceof Directive.EnterQueue enter) {
            var hold = queueing.enter(call, enter, now);
            if (hold.isEmpty()) {
                return Optional.of(new FlowInput.QueueEnded(QueueOutcome.UNAVAILABLE));
            }
            verbs.add(hold.get());
        } else if (directive instanceof Directive.TakeVoicemail message) {
            verbs.addAll(voicemail(call, message));
        } else if (directive instanceof Directive.HangUp) {
            verbs.add(new Verb.HangUp());
        }
        return Optional.empty();
    }

    private static FlowInput journaled(CallRow call, FlowInput input) {
        return input instanceof FlowInput.Keys keys && call.asksSensitively() ? keys.masked() : input;
    }

    private static List<Verb> question(CallRow call, Directive.AskKeys ask) {
        int document = call.nextDocument();
        return List.of(
                new Verb.AskKeys(
                        Prompts.of(ask.prompts()),
                        new Place(Place.Kind.KEYS, document).token(),
                        Duration.ofSeconds(Math.max(1, ask.timeoutSeconds())),
                        ask.maxDigits(),
                        ask.finishKey().isEmpty()
                                ? Optional.empty()
                                : Optional.of(ask.finishKey().charAt(0))),
                new Verb.GoTo(new Place(Place.Kind.SILENCE, document).token()));
    }

    private static List<Verb> voicemail(CallRow call, Directive.TakeVoicemail message) {
        int document = call.nextDocument();
        var verbs = new ArrayList<Verb>(Prompts.of(message.prompts()));
        verbs.add(new Verb.TakeVoicemail(
                new Place(Place.Kind.MESSAGE, document).token(),
                Duration.ofSeconds(message.maxSeconds()),
                Duration.ofSeconds(5)));
        verbs.add(new Verb.GoTo(new Place(Place.Kind.NO_MESSAGE, document).token()));
        return verbs;
    }
}
