package io.keskus.calls.desk;

import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.contacts.Contacts;
import io.keskus.identity.Identity;
import io.keskus.identity.MemberId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.routing.OfferPreview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an agent sees of a call that is offered: who, why, in which language, and what the flow collected. */
@ApplicationScoped
public class Preview implements OfferPreview {
    private final EntityManager entities;
    private final CallBook book;
    private final Participants participants;
    private final Contacts contacts;
    private final Identity identity;

    /** For the container's proxy. */
    protected Preview() {
        this(null, null, null, null, null);
    }

    @Inject
    public Preview(
            EntityManager entities, CallBook book, Participants participants, Contacts contacts, Identity identity) {
        this.entities = entities;
        this.book = book;
        this.participants = participants;
        this.contacts = contacts;
        this.identity = identity;
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
            shown.put(call.isInternal() ? "internal" : "consultation", true);
            who.invitedBy().map(this::name).ifPresent(agent -> shown.put("askedBy", agent));
            who.note().ifPresent(word -> shown.put("note", word));
        });
        shown.put("channel", "voice");
        if (call.isInternal()) {
            return shown;
        }
        shown.put("number", call.ourNumber());
        shown.put("collected", call.collected());
        book.segment(call).ifPresent(segment -> {
            shown.put("language", segment.waiting().language());
            shown.put("waitingSince", segment.enteredAt());
            if (part.isEmpty()) {
                segment.handedBy().map(this::name).ifPresent(agent -> shown.put("transferredBy", agent));
                segment.note().ifPresent(word -> shown.put("note", word));
            }
        });
        call.contact().flatMap(contacts::find).ifPresent(contact -> {
            shown.put("contact", contact.id());
            contact.displayName().ifPresent(name -> shown.put("name", name));
            contact.language().ifPresent(language -> shown.put("language", language));
        });
        contacts.findTicket(call.id()).ifPresent(ticket -> shown.put("ticket", ticket.number()));
        return shown;
    }

    private String name(AgentId agent) {
        return identity.member(MemberId.of(agent)).name();
    }
}
