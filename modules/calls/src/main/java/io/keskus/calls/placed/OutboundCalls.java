package io.keskus.calls.placed;

import io.keskus.calls.ParticipantRole;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.calls.talk.Reaching;
import io.keskus.calls.talk.Readiness;
import io.keskus.calls.talk.TalkNews;
import io.keskus.contacts.Contact;
import io.keskus.contacts.Contacts;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.QueueId;
import io.keskus.platform.Ids;
import io.keskus.telephony.NumberAssignment;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An agent calls somebody: the agent's own device first, then the number. */
@ApplicationScoped
public class OutboundCalls {
    private final CallBook book;
    private final Participants participants;
    private final Reaching reaching;
    private final OwnCalls own;
    private final Readiness readiness;
    private final Telephony telephony;
    private final Contacts contacts;
    private final TalkNews news;
    private final Clock clock;

    /** For the container's proxy. */
    protected OutboundCalls() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public OutboundCalls(
            CallBook book,
            Participants participants,
            Reaching reaching,
            OwnCalls own,
            Readiness readiness,
            Telephony telephony,
            Contacts contacts,
            TalkNews news,
            Clock clock) {
        this.book = book;
        this.participants = participants;
        this.reaching = reaching;
        this.own = own;
        this.readiness = readiness;
        this.telephony = telephony;
        this.contacts = contacts;
        this.news = news;
        this.clock = clock;
    }

    /** The tenant's numbers, of which one is shown to whoever is called. */
    public List<NumberAssignment> callerNumbers() {
        return telephony.assignments(clock.instant());
    }

    /**
     * @param number as typed
     * @param queueName whose wrap-up time holds and whose record it is in; empty: the first that the agent is in
     * @return the call; its invitation is there for the agent's device
     * @throws ProblemException 404 {@code queue-unknown}; 409 {@code no-agent}, {@code agent-not-free},
     *     {@code do-not-call}; 422
     *     {@code caller-number-unknown}, {@code emergency-number}, {@code number-unusable},
     *     {@code destination-refused}
     */
    public InteractionId place(AgentId agent, String number, PhoneNumber callerNumber, Optional<String> queueName) {
        var now = clock.instant();
        var destination = reaching.destination(number, callerNumber, now);
        readiness.requireFree(agent);
        var queue = own.queue(agent, queueName);
        var client = telephony.assignment(callerNumber, now).flatMap(NumberAssignment::client);
        var contact = contacts.findOrCreateByNumber(destination.number(), client);
        if (contact.doNotCall()) {
            throw new ProblemException(
                    Problem.of("do-not-call", "Wishes no calls", 409, "the contact wishes not to be called by us")
                            .with("contact", contact.id().value()));
        }
        var call = new CallRow(Ids.next(), client, Optional.of(contact.id()), callerNumber.e164(), now);
        call.goesOut();
        book.open(call);
        book.note(
                call,
                now,
                new Fact.Placed(
                        agent, callerNumber.e164(), call.contact(), call.client(), destination.destinationClass()));
        contacts.openTicket(call.id(), contact.id(), "Call from " + callerNumber.e164(), client);
        own.begin(call, agent, queue, contact.language().orElse("en"), now);
        customer(call, destination.number(), destination.destinationClass(), now);
        news.changed(call);
        return call.id();
    }

    /**
     * The agent, who has accepted this work, calls the contact it is about.
     *
     * @param work becomes the call's id
     * @param number as typed
     * @throws ProblemException 422 as of {@link #place}
     */
    public void callBack(
            AgentId agent,
            InteractionId work,
            Contact contact,
            String number,
            PhoneNumber callerNumber,
            QueueId queue) {
        var now = clock.instant();
        var destination = reaching.destination(number, callerNumber, now);
        var call = new CallRow(work.value(), contact.client(), Optional.of(contact.id()), callerNumber.e164(), now);
        call.goesOut();
        book.open(call);
        book.note(
                call,
                now,
                new Fact.Placed(
                        agent, callerNumber.e164(), call.contact(), call.client(), destination.destinationClass()));
        own.goOn(call, agent, queue, contact.language().orElse("en"), now);
        customer(call, destination.number(), destination.destinationClass(), now);
        news.changed(call);
    }

    private void customer(CallRow call, PhoneNumber number, String destinationClass, Instant now) {
        var who =
                new ParticipantRow(Ids.next(), call, ParticipantRole.CUSTOMER, number.masked(), destinationClass, now);
        // kept sealed until the agent's device is there
        who.sealedNumber(
                contacts.seal(call.contact().orElseThrow(), number.e164().getBytes(StandardCharsets.US_ASCII)));
        participants.add(who);
    }
}
