package io.keskus.calls.live;

import io.keskus.calls.CallEnded;
import io.keskus.calls.CallOutcome;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.records.CallRecords;
import io.keskus.contacts.Contacts;
import io.keskus.platform.Ids;
import io.keskus.platform.Outbox;
import io.keskus.platform.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** When the last leg is over: the outcome, the ticket, the record, and the event that billing waits for. */
@ApplicationScoped
public class Closing {
    private final CallBook book;
    private final Participants participants;
    private final CallRecords records;
    private final Contacts contacts;
    private final Outbox outbox;

    /** For the container's proxy. */
    protected Closing() {
        this(null, null, null, null, null);
    }

    @Inject
    public Closing(CallBook book, Participants participants, CallRecords records, Contacts contacts, Outbox outbox) {
        this.book = book;
        this.participants = participants;
        this.records = records;
        this.contacts = contacts;
        this.outbox = outbox;
    }

    /** Nothing happens while a leg is open, or an order to dial is under way. */
    public void closeWhenAllOver(CallRow call, Instant now) {
        var legs = book.legs(call);
        // an order to dial under way will still become a leg
        boolean dialling = participants.of(call).stream().anyMatch(ParticipantRow::isDialling);
        if (call.state() != CallState.ENDING || dialling || !legs.stream().allMatch(LegRow::isOver)) {
            return;
        }
        call.end(now);
        participants.of(call).forEach(each -> each.note(Optional.empty()));
        book.segments(call).forEach(SegmentRow::forgetNote);
        var record = records.outcomeOf(call.id());
        book.note(call, now, new Fact.Ended(record));
        if (!call.isInternal()) {
            contacts.openTicket(call.id(), call.contact().orElse(null), "Call to " + call.ourNumber(), call.client());
        }
        records.write(call.id());
        outbox.publish(ended(call, record, now));
    }

    private CallEnded ended(CallRow call, CallOutcome outcome, Instant now) {
        return new CallEnded(
                Ids.next(),
                TenantContext.required(),
                now,
                call.id(),
                call.client(),
                outcome,
                book.legs(call).stream().map(LegRow::ended).toList());
    }
}
