package io.keskus.calls.talk;

import io.keskus.calls.LineSummary;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.Participants;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** How well an agent's browser carried the voice, told by it when its line is over. */
@ApplicationScoped
public class LineQuality {
    private final Leads leads;
    private final CallBook book;
    private final Participants participants;
    private final Clock clock;

    /** For the container's proxy. */
    protected LineQuality() {
        this(null, null, null, null);
    }

    @Inject
    public LineQuality(Leads leads, CallBook book, Participants participants, Clock clock) {
        this.leads = leads;
        this.book = book;
        this.participants = participants;
        this.clock = clock;
    }

    /** @throws ProblemException 404 {@code call-unknown}; 409 {@code not-in-talk} when the agent was in no talk of it */
    public void note(InteractionId interaction, AgentId agent, LineSummary summary) {
        var call = leads.call(interaction);
        if (participants.of(call).stream()
                .noneMatch(who -> who.is(agent) && who.stay().wasHere())) {
            throw new ProblemException(Problem.of(
                    "not-in-talk", "Not in this talk", 409, "the agent is not, and was not, in a talk of this call"));
        }
        book.note(call, clock.instant(), new Fact.LineMeasured(agent, summary));
    }
}
