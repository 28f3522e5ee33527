package io.keskus.ivr.core;

import io.keskus.ivr.Flow;
import io.keskus.ivr.FlowInput;
import io.keskus.ivr.FlowState;
import io.keskus.ivr.FlowState.Phase;
import io.keskus.ivr.Node;
import io.keskus.ivr.Step;
import java.time.Instant;
import java.util.List;

/** Leads one call through a flow, one input at a time. A pure function: the same four arguments give the same step. */
public final class Interpreter {
    private Interpreter() {}

    /**
     * Never throws on a state that this function returned for the same flow. An input that does not fit what is waited for
     * (late, repeated, foreign) changes nothing, and what is waited for is told again.
     */
    public static Step step(Flow flow, FlowState state, FlowInput input, Instant now) {
        if (state.phase() == Phase.GONE || input instanceof FlowInput.HungUp) {
            return gone(state, now);
        }
        var walk = new Walk(flow, state, now);
        if (state.phase() == Phase.NEW) {
            begin(walk, input);
        } else if (state.phase() == Phase.ENDED) {
            walk.hangUp();
        } else if (!walk.answeredBy(input)) {
            walk.tellAgain();
        }
        return walk.step();
    }

    private static void begin(Walk walk, FlowInput input) {
        // a call whose arrival was lost still has to be greeted
        var arrived = input instanceof FlowInput.Arrived a ? a : new FlowInput.Arrived(List.of(), false);
        walk.speakFrom(arrived.languages());
        String entry = walk.flow().entry();
        if (walk.flow().node(entry) instanceof Node.Start start) {
            walk.goTo(arrived.callerKnown() ? start.knownCaller() : start.next());
        } else {
            walk.goTo(entry);
        }
    }

    private static Step gone(FlowState state, Instant now) {
        if (state.phase() == Phase.GONE) {
            return new Step(state, List.of());
        }
        Instant since = state.since() == null ? now : state.since();
        return new Step(
                new FlowState(
                        Phase.GONE,
                        state.node(),
                        since,
                        state.tries(),
                        state.steps(),
                        state.language(),
                        state.variables()),
                List.of());
    }
}
