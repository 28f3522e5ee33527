package io.keskus.calls.records;

import io.keskus.calls.CallOutcome;
import io.keskus.calls.ParticipantRole;
import io.keskus.calls.journal.Entry;
import io.keskus.calls.journal.Fact;
import io.keskus.ivr.FlowInput;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Goes through a journal once and keeps what the record needs. */
final class Derivation {
    Instant answeredAt;
    Instant endedAt;
    Duration waited = Duration.ZERO;
    Duration talked = Duration.ZERO;
    Fact.Queued queue;
    AgentId agent;
    String disposition;
    String providerCallId = "";
    String direction = "inbound";
    String number;
    Optional<ContactId> contact;
    Optional<ClientId> client;
    private final Set<AgentId> talking = new HashSet<>();
    private boolean placed;
    private Instant waitingSince;
    private Instant talkingSince;
    private boolean abandoned;
    private boolean message;
    private boolean leftInFlow;
    private boolean spokenTo;

    void take(Entry entry) {
        var at = entry.at();
        if (number == null) {
            begin(entry.fact());
        } else if (entry.fact() instanceof Fact.Joined joined) {
            if (joined.role() == ParticipantRole.CUSTOMER || direction.equals("internal") && providerCallId.isEmpty()) {
                providerCallId = joined.providerCallId();
            }
        } else if (entry.fact() instanceof Fact.Queued queued) {
            queue = queued;
            waitingSince = at;
        } else if (entry.fact() instanceof Fact.TalkBegan began) {
            stopWaiting(at);
            answeredAt = answeredAt == null ? at : answeredAt;
            agent = began.agent();
            talkingSince = talking.isEmpty() ? at : talkingSince;
            talking.add(began.agent());
        } else if (entry.fact() instanceof Fact.TalkEnded ended) {
            if (talking.remove(ended.agent()) && talking.isEmpty()) {
                talked = talked.plus(Duration.between(talkingSince, at));
            }
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

    private void begin(Fact first) {
        if (first instanceof Fact.Arrived arrived) {
            providerCallId = arrived.providerCallId();
            number = arrived.number();
            contact = arrived.contact();
            client = arrived.client();
        } else if (first instanceof Fact.Placed call) {
            placed = true;
            direction = "outbound";
            number = call.number();
            contact = call.contact();
            client = call.client();
        } else if (first instanceof Fact.PlacedInside) {
            placed = true;
            direction = "internal";
            number = "";
            contact = Optional.empty();
            client = Optional.empty();
        } else {
            throw new IllegalArgumentException("a journal begins with an arrival, or with a call of an agent's");
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
        if (placed) {
            return CallOutcome.NOT_REACHED;
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
