package io.keskus.calls.talk;

import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who may do something with a talk: the agent who leads it. */
@ApplicationScoped
public class Leads {
    /** A talk under its lock, its lead, and the customer in it. */
    public record Lead(CallRow call, ParticipantRow agent, ParticipantRow customer) {
        public AgentId id() {
            return agent.agent().orElseThrow();
        }
    }

    private final CallBook book;
    private final Participants participants;

    /** For the container's proxy. */
    protected Leads() {
        this(null, null);
    }

    @Inject
    public Leads(CallBook book, Participants participants) {
        this.book = book;
        this.participants = participants;
    }

    /** @throws ProblemException 404 {@code call-unknown} */
    public CallRow call(InteractionId interaction) {
        return book.lock(interaction).orElseThrow(() -> unknown(interaction));
    }

    /** @throws ProblemException 404 {@code call-unknown}; 409 {@code not-in-talk}, {@code not-leading} */
    public Lead of(InteractionId interaction, AgentId agent) {
        var call = call(interaction);
        var own = participants.of(call, agent).filter(ParticipantRow::isHere);
        var customer = participants.customer(call).filter(ParticipantRow::isHere);
        if (call.state() != CallState.TALKING || own.isEmpty() || customer.isEmpty()) {
            throw new ProblemException(Problem.of(
                    "not-in-talk", "Not in this talk", 409, "the agent is not, and was not, in a talk of this call"));
        }
        if (!own.get().leads()) {
            throw new ProblemException(Problem.of(
                    "not-leading",
                    "Somebody else leads this talk",
                    409,
                    "only the agent who leads the talk may do this"));
        }
        return new Lead(call, own.get(), customer.get());
    }

    /** @throws ProblemException 409 {@code talk-shared} when anybody else is in the talk or on the way */
    public void requireAlone(Lead lead) {
        if (participants.others(lead.call()).size() > 1) {
            throw new ProblemException(Problem.of(
                    "talk-shared",
                    "Others are in the talk",
                    409,
                    "complete, or cancel, the consultation with whoever is in the talk or on the way"));
        }
    }

    /** @param onlyFor an agent who has to have, or have had, a part in it; empty for somebody who sees all calls */
    CallRow seen(InteractionId interaction, Optional<AgentId> onlyFor) {
        var call = call(interaction);
        if (onlyFor.isPresent()
                && participants.of(call).stream().noneMatch(each -> each.is(onlyFor.get()))
                && book.segments(call).stream().noneMatch(each -> each.agent().equals(onlyFor))) {
            throw unknown(interaction);
        }
        return call;
    }

    private static ProblemException unknown(InteractionId interaction) {
        return new ProblemException(
                Problem.of("call-unknown", "No such call", 404, "no call has the id " + interaction));
    }
}
