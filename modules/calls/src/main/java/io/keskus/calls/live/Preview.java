package io.keskus.calls.live;

import io.keskus.contacts.Contacts;
import io.keskus.kernel.InteractionId;
import io.keskus.routing.OfferPreview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an agent sees of a call that is offered: who, why, in which language, and what the flow collected. */
@ApplicationScoped
class Preview implements OfferPreview {
    private final EntityManager entities;
    private final CallBook book;
    private final Participants participants;
    private final Contacts contacts;

    protected Preview() {
        this(null, null, null, null);
    }

    @Inject
    Preview(EntityManager entities, CallBook book, Participants participants, Contacts contacts) {
        this.entities = entities;
        this.book = book;
        this.participants = participants;
        this.contacts = contacts;
    }

    @Override
    public Map<String, Object> preview(InteractionId interaction) {
        var shown = new LinkedHashMap<String, Object>();
        var part = participants.byWork(interaction);
        var call = entities.find(
                CallRow.class,
                part.map(ParticipantRow::interaction).orElse(interaction).value());
        if (call == null) {
            return shown;
        }
        part.ifPresent(who -> {
            shown.put("consultation", true);
            who.invitedBy().ifPresent(agent -> shown.put("askedBy", agent));
        });
        shown.put("channel", "voice");
        shown.put("number", call.ourNumber());
        shown.put("collected", call.collected());
        book.segment(call).ifPresent(segment -> {
            shown.put("language", segment.waiting().language());
            shown.put("waitingSince", segment.enteredAt());
        });
        call.contact().flatMap(contacts::find).ifPresent(contact -> {
            shown.put("contact", contact.id());
            contact.displayName().ifPresent(name -> shown.put("name", name));
        });
        contacts.findTicket(call.id()).ifPresent(ticket -> shown.put("ticket", ticket.number()));
        return shown;
    }
}
