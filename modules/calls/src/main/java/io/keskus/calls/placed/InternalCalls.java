package io.keskus.calls.placed;

import io.keskus.calls.ParticipantRole;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.calls.talk.Readiness;
import io.keskus.calls.talk.TalkNews;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** An agent calls a colleague, about no customer: the own device first, then it rings at the colleague's desk. */
@ApplicationScoped
public class InternalCalls {
    private static final String NO_NUMBER = "";

    private final CallBook book;
    private final Participants participants;
    private final OwnCalls own;
    private final Readiness readiness;
    private final TalkNews news;
    private final Clock clock;

    /** For the container's proxy. */
    protected InternalCalls() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public InternalCalls(
            CallBook book, Participants participants, OwnCalls own, Readiness readiness, TalkNews news, Clock clock) {
        this.book = book;
        this.participants = participants;
        this.own = own;
        this.readiness = readiness;
        this.news = news;
        this.clock = clock;
    }

    /**
     * @param word for the colleague, 1..300 characters
     * @return the call; its invitation is there for the agent's device
     * @throws ProblemException 404 {@code agent-unknown}; 409 {@code no-agent}, {@code agent-not-free},
     *     {@code agent-not-ready}
     */
    public InteractionId place(AgentId agent, AgentId colleague, Optional<String> word) {
        var now = clock.instant();
        var queue = own.queue(agent, Optional.empty());
        readiness.requireFree(agent);
        readiness.require(colleague, agent);
        var call = new CallRow(Ids.next(), Optional.empty(), Optional.empty(), NO_NUMBER, now);
        call.goesInside();
        book.open(call);
        book.note(call, now, new Fact.PlacedInside(agent, colleague));
        own.begin(call, agent, queue, "en", now);
        var asked = new ParticipantRow(Ids.next(), call, ParticipantRole.AGENT, null, "client", now);
        asked.works(colleague, new InteractionId(Ids.next()));
        asked.askedBy(agent);
        asked.note(word);
        participants.add(asked);
        news.changed(call);
        return call.id();
    }
}
