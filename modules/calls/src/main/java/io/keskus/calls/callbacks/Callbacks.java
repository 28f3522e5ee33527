package io.keskus.calls.callbacks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.acd.WithdrawReason;
import io.keskus.calls.CallOutcome;
import io.keskus.contacts.Contact;
import io.keskus.contacts.Contacts;
import io.keskus.contacts.FollowUp;
import io.keskus.contacts.FollowUpId;
import io.keskus.contacts.FollowUpState;
import io.keskus.contacts.FollowUps;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.platform.Json;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Desk;
import io.keskus.routing.DirectedWork;
import io.keskus.routing.Routing;
import io.keskus.routing.WaitingWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of a promise. At its time it is offered to who made it, and after a while to whoever is free in its
 * queue; who takes it dials, or it is offered again; who is not reached is called again. Everything happens under the
 * promise's lock, and by where it stands, so that twice is once.
 */
@ApplicationScoped
class Callbacks {
    private final FollowUps followUps;
    private final Contacts contacts;
    private final Routing routing;
    private final Desk desk;
    private final CallbackSettings settings;
    private final UnitOfWork work;
    private final Clock clock;

    protected Callbacks() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    Callbacks(
            FollowUps followUps,
            Contacts contacts,
            Routing routing,
            Desk desk,
            CallbackSettings settings,
            UnitOfWork work,
            Clock clock) {
        this.followUps = followUps;
        this.contacts = contacts;
        this.routing = routing;
        this.desk = desk;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    /** Its time has come, or somebody took too long. */
    void attend(FollowUpId id) {
        followUps.lockDue(id, clock.instant()).ifPresent(promise -> {
            switch (promise.state()) {
                case WAITING -> offer(promise);
                case ASKED -> notTaken(promise);
                case TAKEN -> putBack(promise, clock.instant().plus(settings.askAgain()));
                default -> {}
            }
        });
    }

    private void offer(FollowUp promise) {
        var now = clock.instant();
        var as = new InteractionId(Ids.next());
        var alone = promise.agent().filter(agent -> now.isBefore(promise.dueAt().plus(settings.patience())));
        if (alone.isPresent()) {
            followUps.offer(promise.id(), FollowUpState.ASKED, as, now.plus(settings.dialWithin()));
            routing.direct(new DirectedWork(as, as, alone.get(), promise.queue(), false));
            tell(alone.get(), promise);
        } else {
            followUps.offer(promise.id(), FollowUpState.QUEUED, as, null);
            routing.enqueue(WaitingWork.call(
                    as,
                    promise.queue(),
                    Map.of(),
                    WaitingWork.USUAL_PRIORITY,
                    now,
                    promise.agent(),
                    contacts.find(promise.contact()).flatMap(Contact::client)));
        }
    }

    /** On whatever page the agent is: it is due. */
    private void tell(AgentId agent, FollowUp promise) {
        ObjectNode members = Json.mapper().createObjectNode();
        members.put("followUp", promise.id().toString());
        members.put("ticket", promise.ticket().toString());
        members.put("dueAt", promise.dueAt().toString());
        work.afterCommit(() -> desk.send(agent, "followUpDue", members));
    }

    /** An agent accepted the offer. */
    void accepted(InteractionId as, AgentId agent) {
        followUps
                .lock(as)
                .filter(each -> each.state() == FollowUpState.ASKED || each.state() == FollowUpState.QUEUED)
                .ifPresent(promise ->
                        followUps.taken(promise.id(), agent, clock.instant().plus(settings.dialWithin())));
    }

    /** The agent who promised it did not take it. */
    void refused(InteractionId as) {
        followUps.lock(as).filter(each -> each.state() == FollowUpState.ASKED).ifPresent(this::notTaken);
    }

    private void notTaken(FollowUp promise) {
        followUps.later(promise.id(), clock.instant().plus(settings.askAgain()), false);
    }

    /** The agent who took it gives it back. */
    void giveBack(FollowUp promise, Instant at) {
        putBack(promise, at);
    }

    private void putBack(FollowUp promise, Instant at) {
        promise.work().ifPresent(as -> routing.withdraw(as, WithdrawReason.LEFT));
        followUps.later(promise.id(), at, false);
    }

    /** Nobody is to be called any more. */
    FollowUp close(FollowUp promise, FollowUpState end) {
        if (promise.state() != FollowUpState.CALLING) {
            promise.work().ifPresent(as -> routing.withdraw(as, WithdrawReason.LEFT));
        }
        return followUps.close(promise.id(), end);
    }

    /** The call of a promise is over. */
    void called(InteractionId as, CallOutcome outcome) {
        Optional<FollowUp> promise = followUps.lock(as).filter(each -> each.state() == FollowUpState.CALLING);
        promise.ifPresent(each -> {
            if (outcome == CallOutcome.ANSWERED) {
                followUps.close(each.id(), FollowUpState.KEPT);
            } else if (each.attempts() + 1 >= settings.mostAttempts()) {
                followUps.close(each.id(), FollowUpState.UNREACHED);
            } else {
                followUps.later(each.id(), clock.instant().plus(settings.tryAgain()), true);
            }
        });
    }
}
