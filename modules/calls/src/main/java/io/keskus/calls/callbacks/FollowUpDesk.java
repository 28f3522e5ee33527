package io.keskus.calls.callbacks;

import io.keskus.calls.placed.OutboundCalls;
import io.keskus.contacts.Contact;
import io.keskus.contacts.ContactIdentity;
import io.keskus.contacts.Contacts;
import io.keskus.contacts.FollowUp;
import io.keskus.contacts.FollowUpId;
import io.keskus.contacts.FollowUpState;
import io.keskus.contacts.FollowUps;
import io.keskus.contacts.IdentityKind;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What people do with promises. Everything in the unit of work of the caller. */
@ApplicationScoped
public class FollowUpDesk {
    private final FollowUps followUps;
    private final Contacts contacts;
    private final Callbacks callbacks;
    private final OutboundCalls calls;
    private final Clock clock;

    /** For the container's proxy. */
    protected FollowUpDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    FollowUpDesk(FollowUps followUps, Contacts contacts, Callbacks callbacks, OutboundCalls calls, Clock clock) {
        this.followUps = followUps;
        this.contacts = contacts;
        this.callbacks = callbacks;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * Another time, note or agent.
     *
     * @throws ProblemException 404 {@code follow-up-unknown}; 409 {@code follow-up-settled} when an agent is at it, or
     *     it is over
     */
    public FollowUp change(FollowUpId id, Instant dueAt, String note, Optional<AgentId> agent) {
        var promise = locked(id);
        if (promise.state() == FollowUpState.ASKED || promise.state() == FollowUpState.QUEUED) {
            callbacks.giveBack(promise, dueAt);
        } else if (promise.state() != FollowUpState.WAITING) {
            throw settled(promise);
        }
        return followUps.change(id, dueAt, note, agent);
    }

    /**
     * It is done in another way, or not wanted any more.
     *
     * @param end {@link FollowUpState#KEPT} or {@link FollowUpState#CANCELLED}
     * @throws ProblemException 404 {@code follow-up-unknown}; 409 {@code follow-up-settled}
     */
    public FollowUp close(FollowUpId id, FollowUpState end) {
        var promise = locked(id);
        if (promise.state().isClosed() || promise.state() == FollowUpState.CALLING) {
            throw settled(promise);
        }
        return callbacks.close(promise, end);
    }

    /**
     * The agent who took it calls the contact.
     *
     * @param number as typed; empty: the contact's first
     * @param callerNumber of ours; empty: the first of the tenant's
     * @return the call, for which the agent's device is expected
     * @throws ProblemException 404 {@code follow-up-unknown}; 409 {@code follow-up-not-yours}; 422
     *     {@code contact-without-number}, and as of {@link OutboundCalls#place}
     */
    public InteractionId call(
            FollowUpId id, AgentId agent, Optional<String> number, Optional<PhoneNumber> callerNumber) {
        var promise = taken(id, agent);
        var contact = contacts.get(promise.contact());
        var from = callerNumber
                .or(() -> calls.callerNumbers().stream()
                        .map(each -> each.number())
                        .findFirst())
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "caller-number-unknown",
                        "Not a number of yours",
                        422,
                        "choose one of the numbers that /caller-numbers lists")));
        var work = promise.work().orElseThrow();
        calls.callBack(
                agent,
                work,
                contact,
                number.or(() -> number(contact)).orElseThrow(FollowUpDesk::noNumber),
                from,
                promise.queue());
        followUps.calling(id);
        return work;
    }

    /**
     * The agent who took it does not call now.
     *
     * @param after how long it is offered again
     * @throws ProblemException 404 {@code follow-up-unknown}; 409 {@code follow-up-not-yours}
     */
    public void giveBack(FollowUpId id, AgentId agent, Duration after) {
        callbacks.giveBack(taken(id, agent), clock.instant().plus(after));
    }

    private FollowUp taken(FollowUpId id, AgentId agent) {
        var promise = locked(id);
        if (promise.state() != FollowUpState.TAKEN || !promise.takenBy().equals(Optional.of(agent))) {
            throw new ProblemException(Problem.of(
                    "follow-up-not-yours",
                    "Not taken by you",
                    409,
                    "accept the offer of the callback first; it may have gone to somebody else meanwhile"));
        }
        return promise;
    }

    private FollowUp locked(FollowUpId id) {
        followUps.get(id);
        return followUps.lock(id).orElseThrow();
    }

    private static Optional<String> number(Contact contact) {
        return contact.identities().stream()
                .filter(identity -> identity.kind() == IdentityKind.NUMBER)
                .map(ContactIdentity::value)
                .findFirst();
    }

    private static ProblemException noNumber() {
        return new ProblemException(Problem.of(
                "contact-without-number",
                "The contact has no number",
                422,
                "add a number to the contact, or send the number to call"));
    }

    private static ProblemException settled(FollowUp promise) {
        return new ProblemException(Problem.of(
                "follow-up-settled",
                "The promise stands as it is",
                409,
                "it is " + promise.state().code() + ": an agent is at it, or it is over"));
    }
}
