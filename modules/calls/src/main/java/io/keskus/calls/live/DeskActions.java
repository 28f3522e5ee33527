package io.keskus.calls.live;

import io.keskus.calls.Invitation;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.records.CallRecords;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.routing.Routing;
import io.keskus.telephony.ConferenceName;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What an agent does with a call from the desk. */
@ApplicationScoped
public class DeskActions {
    private final CallBook book;
    private final AgentDevice device;
    private final Routing routing;
    private final Telephony telephony;
    private final CallRecords records;
    private final Clock clock;

    /** For the container's proxy. */
    protected DeskActions() {
        this(null, null, null, null, null, null);
    }

    @Inject
    DeskActions(
            CallBook book, AgentDevice device, Routing routing, Telephony telephony, CallRecords records, Clock clock) {
        this.book = book;
        this.device = device;
        this.routing = routing;
        this.telephony = telephony;
        this.records = records;
        this.clock = clock;
    }

    public Optional<InteractionId> findInteraction(String providerCallId) {
        try {
            return book.leg(new ProviderCallId(providerCallId)).map(LegRow::interaction);
        } catch (IllegalArgumentException noCallId) {
            return Optional.empty();
        }
    }

    public Invitation invitation(InteractionId interaction, AgentId agent) {
        locked(interaction);
        return device.invitation(interaction, agent)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "not-expected", "Not expected in this call", 409, "the agent is not on the way to this call")));
    }

    public void hangUp(InteractionId interaction, AgentId agent) {
        var call = locked(interaction);
        var segment = book.segment(call).filter(last -> last.agent().equals(Optional.of(agent)));
        if (segment.isEmpty() || call.state() != CallState.TALKING) {
            throw notInTalk();
        }
        telephony.endConference(
                new ConferenceName(call.id().toString()),
                call.id() + ".end." + segment.get().seq());
    }

    public void wrapUp(InteractionId interaction, AgentId agent, String disposition) {
        var call = locked(interaction);
        boolean talked = book.segments(call).stream()
                .anyMatch(segment -> segment.agent().equals(Optional.of(agent))
                        && segment.connectedAt().isPresent());
        if (!talked) {
            throw notInTalk();
        }
        book.note(call, clock.instant(), new Fact.WrappedUp(agent, disposition));
        routing.wrapUpDone(agent, interaction);
        if (records.find(interaction).isPresent()) {
            records.write(interaction);
        }
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
