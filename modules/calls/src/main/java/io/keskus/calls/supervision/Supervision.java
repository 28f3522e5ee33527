package io.keskus.calls.supervision;

import io.keskus.calls.Invitation;
import io.keskus.calls.ParticipantRole;
import io.keskus.calls.SupervisionMode;
import io.keskus.calls.TalkView;
import io.keskus.calls.devices.AgentDevice;
import io.keskus.calls.devices.Joining;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.calls.talk.Conferences;
import io.keskus.calls.talk.Leads;
import io.keskus.calls.talk.Leaving;
import io.keskus.calls.talk.TalkNews;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** A supervisor listens to a talk, whispers to its agent, joins in, or takes it over. All of it is in the journal. */
@ApplicationScoped
public class Supervision {
    private final Leads leads;
    private final CallBook book;
    private final Participants participants;
    private final Conferences conferences;
    private final Leaving leaving;
    private final Joining joining;
    private final AgentDevice device;
    private final TalkNews news;
    private final Clock clock;

    /** For the container's proxy. */
    protected Supervision() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Supervision(
            Leads leads,
            CallBook book,
            Participants participants,
            Conferences conferences,
            Leaving leaving,
            Joining joining,
            AgentDevice device,
            TalkNews news,
            Clock clock) {
        this.leads = leads;
        this.book = book;
        this.participants = participants;
        this.conferences = conferences;
        this.leaving = leaving;
        this.joining = joining;
        this.device = device;
        this.news = news;
        this.clock = clock;
    }

    /**
     * @return what the supervisor's device needs to come into the talk
     * @throws ProblemException 404 {@code call-unknown}; 409 {@code no-talk}, {@code in-talk-already}
     */
    public Invitation begin(InteractionId interaction, AgentId supervisor, SupervisionMode mode) {
        var call = leads.call(interaction);
        var leader = leader(call);
        if (participants.of(call, supervisor).filter(each -> !isOnTheWay(each)).isPresent()) {
            throw new ProblemException(Problem.of(
                    "in-talk-already", "In the talk already", 409, "change how you are in it, or leave it first"));
        }
        var who = participants.of(call, supervisor).orElseGet(() -> asked(call, supervisor));
        who.supervise(mode);
        note(call, new Fact.Supervised(supervisor, mode));
        // whoever takes the talk over must not end it by letting the agent go
        conferences.endAll(call, leader, false);
        news.changed(call);
        return device.invitation(call.id(), supervisor).orElseThrow();
    }

    /**
     * From listening to whispering and so on; also while the device is on the way.
     *
     * @throws ProblemException 404 {@code call-unknown}; 409 {@code no-talk}, {@code not-supervising}
     */
    public TalkView change(InteractionId interaction, AgentId supervisor, SupervisionMode mode) {
        var call = leads.call(interaction);
        var who = present(call, supervisor);
        var leader = leader(call);
        note(call, new Fact.Supervised(supervisor, mode));
        conferences.supervise(call, who, mode, leader.call().orElseThrow());
        if (mode == SupervisionMode.TAKE_OVER && who.isHere()) {
            leaving.takeOver(call, who, clock.instant());
        }
        return told(call);
    }

    /** Out again; said twice it changes nothing. @throws ProblemException 404 {@code call-unknown} */
    public void end(InteractionId interaction, AgentId supervisor) {
        var call = leads.call(interaction);
        participants
                .of(call, supervisor)
                .filter(each -> each.role() == ParticipantRole.SUPERVISOR)
                .ifPresent(who -> {
                    leaving.left(call, who, "hung-up", clock.instant());
                    conferences.release(call, who);
                });
    }

    private ParticipantRow asked(CallRow call, AgentId supervisor) {
        var who = new ParticipantRow(Ids.next(), call, ParticipantRole.SUPERVISOR, null, "client", clock.instant());
        who.belongsTo(supervisor);
        participants.add(who);
        joining.expect(call, who);
        return who;
    }

    private static boolean isOnTheWay(ParticipantRow who) {
        return who.role() == ParticipantRole.SUPERVISOR && who.isOnTheWay();
    }

    private ParticipantRow leader(CallRow call) {
        return participants
                .leader(call)
                .filter(each -> call.state() == CallState.TALKING && !call.isInternal())
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "no-talk",
                        "No talk is going on",
                        409,
                        "no agent is in a talk with a customer of this call now")));
    }

    private ParticipantRow present(CallRow call, AgentId supervisor) {
        return participants
                .of(call, supervisor)
                .filter(each -> each.role() == ParticipantRole.SUPERVISOR)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("not-supervising", "Not in this talk", 409, "begin to supervise it first")));
    }

    private void note(CallRow call, Fact fact) {
        book.note(call, clock.instant(), fact);
    }

    private TalkView told(CallRow call) {
        news.changed(call);
        return news.view(call);
    }
}
