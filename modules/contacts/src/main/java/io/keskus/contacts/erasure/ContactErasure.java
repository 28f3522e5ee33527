package io.keskus.contacts.erasure;

import io.keskus.contacts.directory.ContactBook;
import io.keskus.contacts.merging.Merging;
import io.keskus.contacts.promises.FollowUpBook;
import io.keskus.contacts.sealing.ContactKeys;
import io.keskus.contacts.tickets.TicketBook;
import io.keskus.kernel.ContactId;
import io.keskus.tenancy.Erasable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes away who a contact is, here and, with its key, wherever something was sealed for it; numbers and times stay. */
@ApplicationScoped
class ContactErasure implements Erasable {
    private final ContactBook contacts;
    private final TicketBook tickets;
    private final FollowUpBook followUps;
    private final Merging merging;
    private final ContactKeys keys;

    /** For the container's proxy. */
    protected ContactErasure() {
        this(null, null, null, null, null);
    }

    @Inject
    ContactErasure(
            ContactBook contacts, TicketBook tickets, FollowUpBook followUps, Merging merging, ContactKeys keys) {
        this.contacts = contacts;
        this.tickets = tickets;
        this.followUps = followUps;
        this.merging = merging;
        this.keys = keys;
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public int erase(ContactId contact) {
        if (contacts.find(contact).isEmpty()) {
            return 0;
        }
        var every = contacts.everyId(contact);
        int forgotten = contacts.forget(contact) + tickets.forget(every) + followUps.forget(every);
        merging.forget(every);
        for (var id : every) {
            forgotten += keys.destroy(new ContactId(id)) ? 1 : 0;
        }
        return forgotten;
    }
}
