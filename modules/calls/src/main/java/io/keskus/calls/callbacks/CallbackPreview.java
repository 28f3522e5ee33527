package io.keskus.calls.callbacks;

import io.keskus.contacts.Contacts;
import io.keskus.contacts.FollowUp;
import io.keskus.contacts.FollowUps;
import io.keskus.contacts.Ticket;
import io.keskus.kernel.InteractionId;
import io.keskus.routing.OfferPreview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an agent sees of a callback that is offered: whom it was promised to, when, and what it is about. */
@ApplicationScoped
class CallbackPreview implements OfferPreview {
    private final FollowUps followUps;
    private final Contacts contacts;

    protected CallbackPreview() {
        this(null, null);
    }

    @Inject
    CallbackPreview(FollowUps followUps, Contacts contacts) {
        this.followUps = followUps;
        this.contacts = contacts;
    }

    @Override
    public Map<String, Object> preview(InteractionId interaction) {
        return followUps.find(interaction).map(this::shown).orElse(Map.of());
    }

    private Map<String, Object> shown(FollowUp promise) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("channel", "voice");
        shown.put("callback", true);
        shown.put("followUp", promise.id().toString());
        shown.put("waitingSince", promise.dueAt());
        shown.put("note", promise.note());
        contacts.find(promise.contact()).ifPresent(contact -> {
            shown.put("contact", contact.id());
            contact.displayName().ifPresent(name -> shown.put("name", name));
            contact.language().ifPresent(language -> shown.put("language", language));
        });
        promise.work()
                .flatMap(contacts::findTicket)
                .map(Ticket::number)
                .ifPresent(number -> shown.put("ticket", number));
        return shown;
    }
}
