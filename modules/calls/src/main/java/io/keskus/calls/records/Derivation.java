package io.keskus.calls.records;

import io.keskus.calls.CallOutcome;
import io.keskus.calls.journal.Entry;
import io.keskus.calls.journal.Fact;
import io.keskus.ivr.FlowInput;
import io.keskus.kernel.AgentId;
import java.time.Duration;
import java.time.Instant;

/** Goes through a journal once and keeps what the record needs. */
final class Derivation {
    Instant answeredAt;
    Instant endedAt;
    Duration waited = Duration.ZERO;
    Duration talked = Duration.ZERO;
    Fact.Queued queue;
    AgentId agent;
    String disposition;
    private Instant waitingSince;
    private Instant talkingSince;
    private boolean abandoned;
    private boolean message;
    private boolean leftInFlow;
    private boolean spokenTo;

    void take(Entry entry) {
        var at = entry.at();
        if (entry.fact() instanceof Fact.Queued queued) {
            queue = queued;
            waitingSince = at;
        } else if (entry.fact() instanceof Fact.TalkBegan began) {
            stopWaiting(at);
            answeredAt = answeredAt == null ? at : answeredAt;
            agent = began.agent();
            talkingSince = at;
        } else if (entry.fact() instanceof Fact.TalkEnded) {
            talked = talked.plus(Duration.between(talkingSince, at));
        } else if (entry.fact() instanceof Fact.QueueLeft left) {
            stopWaiting(at);
            abandoned = left.why().equals("abandoned");
        } else if (entry.fact() instanceof Fact.VoicemailTaken taken) {
            message |= taken.seconds() > 0;
        } else if (entry.fact() instanceof Fact.FlowStepped stepped) {
            spokenTo = true;
            leftInFlow = stepped.input() instanceof FlowInput.HungUp;
        } else if (entry.fact() instanceof Fact.CallerGone) {
            endedAt = at;
        } else if (entry.fact() instanceof Fact.WrappedUp wrapped) {
            disposition = wrapped.disposition();
        }
    }

    private void stopWaiting(Instant at) {
        if (waitingSince != null) {
            waited = waited.plus(Duration.between(waitingSince, at));
            waitingSince = null;
        }
    }

    CallOutcome outcome() {
        if (answeredAt != null) {
            return CallOutcome.ANSWERED;
        }
        if (!spokenTo) {
            return CallOutcome.LOST;
        }
        if (message) {
            return CallOutcome.VOICEMAIL;
        }
        if (abandoned) {
            return CallOutcome.ABANDONED;
        }
        return leftInFlow ? CallOutcome.LEFT_IN_IVR : CallOutcome.SELF_SERVED;
    }
}
