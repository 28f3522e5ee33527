package io.keskus.calls.live;

import io.keskus.calls.LegKind;
import io.keskus.calls.ParticipantRole;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.journal.Journal;
import io.keskus.contacts.Contacts;
import io.keskus.ivr.Directive;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.platform.Ids;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ProviderCallId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Calls for tests of other rooms: rows and facts as a live call writes them. Inside a unit of work. */
public final class OpenCalls {
    private final EntityManager entities;
    private final CallBook book;
    private final Clock clock;
    private final Contacts contacts;

    public OpenCalls(EntityManager entities, Journal journal, Contacts contacts, Clock clock) {
        var hour = Duration.ofHours(1);
        this.entities = entities;
        this.book = new CallBook(entities, journal, new CallSettings(hour, hour, hour, hour, hour, hour));
        this.clock = clock;
        this.contacts = contacts;
    }

    /** The window of this room. */
    public CallNotes notes() {
        return new CallNotes(book, contacts, entities, clock);
    }

    /** A caller waits in a queue. */
    public InteractionId queued(ProviderCallId caller, Optional<ContactId> contact, String queue) {
        var call = new CallRow(Ids.next(), Optional.empty(), contact, "+358931577001", clock.instant());
        book.open(call);
        leg(call.id(), caller, LegKind.CALLER, Optional.empty());
        note(call.id(), new Fact.Arrived(caller.value(), "+358931577001", Optional.empty(), contact, Optional.empty()));
        var id = segment(call, queue);
        note(call.id(), new Fact.Queued(id.value(), queue, 5));
        return call.id();
    }

    /** An agent calls somebody on account of a queue; the leg is known. */
    public InteractionId placed(AgentId agent, ProviderCallId customer, String queue) {
        var call = new CallRow(Ids.next(), Optional.empty(), Optional.empty(), "+358931577001", clock.instant());
        call.goesOut();
        book.open(call);
        note(call.id(), new Fact.Placed(agent, "+358931577001", Optional.empty(), Optional.empty(), "fi-mobile"));
        segment(call, queue);
        leg(call.id(), customer, LegKind.PHONE, Optional.empty());
        var who = new ParticipantRow(Ids.next(), call, ParticipantRole.CUSTOMER, "…77", "fi-mobile", clock.instant());
        who.reachedAs(customer);
        entities.persist(who);
        entities.flush();
        return call.id();
    }

    private QueueId segment(CallRow call, String queue) {
        var id = new QueueId(Ids.next());
        var waiting = new Directive.EnterQueue(queue, List.of(), 5, "en", "", List.of(), List.of(), 0);
        book.add(new SegmentRow(Ids.next(), call.id(), 0, id, waiting, clock.instant()));
        return id;
    }

    /** An agent is with the caller. */
    public void talks(InteractionId call, AgentId agent, ProviderCallId device) {
        leg(call, device, LegKind.AGENT, Optional.of(agent));
        note(call, new Fact.TalkBegan(agent));
    }

    /** An agent is on the way into the call. */
    public void asks(InteractionId call, AgentId agent) {
        var row = entities.find(CallRow.class, call.value());
        var who = new ParticipantRow(Ids.next(), row, ParticipantRole.AGENT, null, "client", clock.instant());
        who.belongsTo(agent);
        entities.persist(who);
        entities.flush();
    }

    /** The agent is gone. */
    public void talked(InteractionId call, AgentId agent, ProviderCallId device) {
        book.leg(device).orElseThrow().become(LegState.COMPLETED, 10, clock.instant());
        note(call, new Fact.TalkEnded(agent));
    }

    public void note(InteractionId call, Fact fact) {
        notes().note(call, fact);
    }

    private void leg(InteractionId call, ProviderCallId leg, LegKind kind, Optional<AgentId> agent) {
        book.add(new LegRow(Ids.next(), call, leg, kind, agent, "client", clock.instant()));
    }
}
