package io.keskus.calls.talk;

import io.keskus.calls.ParticipantRole;
import io.keskus.calls.TalkView;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.Participants;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Mutes an agent at the carrier, as is needed for one on a telephone; a browser mutes itself. */
@ApplicationScoped
public class Muting {
    private final Leads leads;
    private final Participants participants;
    private final Conferences conferences;
    private final TalkNews news;

    /** For the container's proxy. */
    protected Muting() {
        this(null, null, null, null);
    }

    @Inject
    public Muting(Leads leads, Participants participants, Conferences conferences, TalkNews news) {
        this.leads = leads;
        this.participants = participants;
        this.conferences = conferences;
        this.news = news;
    }

    /** Said twice it changes nothing. @throws ProblemException 404 {@code call-unknown}; 409 {@code not-in-talk} */
    public TalkView mute(InteractionId interaction, AgentId agent, boolean muted) {
        var call = leads.call(interaction);
        var own = participants
                .of(call, agent)
                .filter(who -> who.isHere() && call.state() == CallState.TALKING && who.role() == ParticipantRole.AGENT)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("not-in-talk", "Not in this talk", 409, "the agent is not in a talk of this call")));
        conferences.mute(call, own, muted);
        news.changed(call);
        return news.view(call);
    }
}
