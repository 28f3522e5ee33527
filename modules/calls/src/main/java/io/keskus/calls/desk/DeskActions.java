package io.keskus.calls.desk;

import io.keskus.calls.Invitation;
import io.keskus.calls.devices.AgentDevice;
import io.keskus.calls.devices.Connecting;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.Closing;
import io.keskus.calls.live.LegRow;
import io.keskus.calls.live.Participants;
import io.keskus.calls.records.CallRecords;
import io.keskus.calls.talk.Conferences;
import io.keskus.calls.talk.Leaving;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.routing.Routing;
import io.keskus.telephony.ProviderCallId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What an agent does with a call from the desk. */
@ApplicationScoped
public class DeskActions {
    private final CallBook book;
    private final Participants participants;
    private final AgentDevice device;
    private final Connecting connecting;
    private final Leaving leaving;
    private final Conferences conferences;
    private final Closing closing;
    private final Routing routing;
    private final CallRecords records;
    private final Clock clock;

    /** For the container's proxy. */
    protected DeskActions() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public DeskActions(
            CallBook book,
            Participants participants,
            AgentDevice device,
            Connecting connecting,
            Leaving leaving,
            Conferences conferences,
            Closing closing,
            Routing routing,
            CallRecords records,
            Clock clock) {
        this.book = book;
        this.participants = participants;
        this.device = device;
        this.connecting = connecting;
        this.leaving = leaving;
        this.conferences = conferences;
        this.closing = closing;
        this.routing = routing;
        this.records = records;
        this.clock = clock;
    }

    /** As of {@link io.keskus.calls.Calls#findInteraction}. */
    public Optional<InteractionId> findInteraction(String providerCallId) {
        try {
            return book.leg(new ProviderCallId(providerCallId)).map(LegRow::interaction);
        } catch (IllegalArgumentException noCallId) {
            return Optional.empty();
        }
    }

    /** As of {@link io.keskus.calls.Calls#invitation}. */
    public Invitation invitation(InteractionId interaction, AgentId agent) {
        locked(interaction);
        return device.invitation(interaction, agent)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "not-expected", "Not expected in this call", 409, "the agent is not on the way to this call")));
    }

    /** As of {@link io.keskus.calls.Calls#hangUp}. */
    public void hangUp(InteractionId interaction, AgentId agent) {
        var call = locked(interaction);
        if (connecting.callOff(call, agent, clock.instant())) {
            return;
        }
        var own = participants.of(call, agent).orElseThrow(DeskActions::notInTalk);
        boolean begins = call.isPlaced() && call.state() == CallState.CONNECTING;
        if (begins || call.state() == CallState.DIALLING) {
            leaving.unanswered(call, "cancelled", clock.instant());
            closing.closeWhenAllOver(call, clock.instant());
        } else if (call.state() != CallState.TALKING || !own.isInTalk()) {
            throw notInTalk();
        } else if (own.leads()) {
            leaving.everybody(call, "call-ended", clock.instant());
            call.become(call.isInFlow() ? CallState.IVR : CallState.ENDING);
            conferences.end(call);
        } else {
            leaving.left(call, own, "hung-up", clock.instant());
            conferences.release(call, own);
        }
    }

    /** As of {@link io.keskus.calls.Calls#wrapUp}. */
    public void wrapUp(InteractionId interaction, AgentId agent, String disposition) {
        var call = locked(interaction);
        boolean talked = participants.of(call).stream()
                .anyMatch(each -> each.is(agent) && each.stay().wasHere());
        if (!talked) {
            throw notInTalk();
        }
        book.note(call, clock.instant(), new Fact.WrappedUp(agent, disposition));
        routing.wrapUpDone(agent, interaction);
        if (records.find(interaction).isPresent()) {
            records.write(interaction);
        }
    }

    public void extendWrapUp(InteractionId interaction, AgentId agent) {
        locked(interaction);
        routing.extendWrapUp(agent, interaction);
    }

    private CallRow locked(InteractionId interaction) {
        return book.lock(interaction)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("call-unknown", "No such call", 404, "no call has the id " + interaction)));
    }

    private static ProblemException notInTalk() {
        return new ProblemException(Problem.of(
                "not-in-talk", "Not in this talk", 409, "the agent is not, and was not, in a talk of this call"));
    }
}
