package io.keskus.calls.arrivals;

import io.keskus.calls.LegKind;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.LegRow;
import io.keskus.contacts.Contact;
import io.keskus.contacts.Contacts;
import io.keskus.ivr.FlowInput;
import io.keskus.ivr.Ivr;
import io.keskus.platform.Ids;
import io.keskus.telephony.CallArrival;
import io.keskus.telephony.CallScript;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** A call comes in: the contact is known or made, the flow's version pinned, the journal opened. */
@ApplicationScoped
public class Arrivals {
    private final CallBook book;
    private final Contacts contacts;
    private final Ivr ivr;
    private final FlowWalk walk;

    /** For the container's proxy. */
    protected Arrivals() {
        this(null, null, null, null);
    }

    @Inject
    public Arrivals(CallBook book, Contacts contacts, Ivr ivr, FlowWalk walk) {
        this.book = book;
        this.contacts = contacts;
        this.ivr = ivr;
        this.walk = walk;
    }

    /** The call is there from now on. @return what the caller hears first */
    public CallScript open(CallArrival arrival) {
        var number = arrival.number();
        Optional<Contact> contact = arrival.from().map(from -> contacts.findOrCreateByNumber(from, number.client()));
        var flow = ivr.published(number.flow());
        var call = new CallRow(
                Ids.next(),
                number.client(),
                contact.map(Contact::id),
                number.number().e164(),
                arrival.at());
        call.follow(flow.id());
        book.open(call);
        book.add(new LegRow(
                Ids.next(), call.id(), arrival.call(), LegKind.CALLER, Optional.empty(), "inbound", arrival.at()));
        book.note(
                call,
                arrival.at(),
                new Fact.Arrived(
                        arrival.call().value(),
                        number.number().e164(),
                        Optional.of(flow.id().value()),
                        call.contact(),
                        call.client()));
        List<String> languages =
                contact.flatMap(Contact::language).map(List::of).orElse(List.of());
        // a contact that was made just now is somebody who never called before
        boolean known =
                contact.filter(each -> each.createdAt().isBefore(arrival.at())).isPresent();
        return walk.go(call, new FlowInput.Arrived(languages, known), arrival.at());
    }
}
