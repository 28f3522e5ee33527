package io.keskus.contacts;

import io.keskus.contacts.directory.ContactBook;
import io.keskus.contacts.sealing.ContactKeys;
import io.keskus.contacts.tickets.TicketBook;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The module's door. Everything runs inside the unit of work of the caller and is durable when that commits; of two
 * units that make the same thing at once, the second starts again and finds it.
 */
@ApplicationScoped
public class Contacts {
    private final ContactBook contacts;
    private final TicketBook tickets;
    private final ContactKeys keys;

    /** For the container's proxy. */
    protected Contacts() {
        this(null, null, null);
    }

    @Inject
    public Contacts(ContactBook contacts, TicketBook tickets, ContactKeys keys) {
        this.contacts = contacts;
        this.tickets = tickets;
        this.keys = keys;
    }

    /**
     * The contact that calls from this number. Several calls at once get the same one.
     *
     * @param client whose contact it is, in a tenant that is an agency: the same number may be another contact of
     *     another client
     */
    public Contact findOrCreateByNumber(PhoneNumber number, Optional<ClientId> client) {
        return contacts.findOrCreate(ContactIdentity.of(number), client);
    }

    /** @throws ProblemException 404 {@code contact-unknown} */
    public Contact get(ContactId id) {
        return find(id).orElseThrow(() -> new ProblemException(
                Problem.of("contact-unknown", "No such contact", 404, "no contact has the id " + id)));
    }

    /** The ids under which the contact is known: its own, and those of all that were merged into it. */
    public List<ContactId> everyId(ContactId id) {
        return contacts.everyId(id).stream().map(ContactId::new).toList();
    }

    public Optional<Contact> find(ContactId id) {
        return contacts.find(id);
    }

    /** Those of them that are there. */
    public List<Contact> list(Collection<ContactId> ids) {
        return contacts.list(ids);
    }

    /** The tickets of those of the interactions that have one, as its first one or a later one, as a callback. */
    public Map<InteractionId, TicketRef> listTickets(Collection<InteractionId> interactions) {
        return tickets.refs(interactions);
    }

    /** Whoever is recognised by the number, of all clients. */
    public List<Contact> list(PhoneNumber number) {
        return contacts.list(ContactIdentity.of(number));
    }

    /** The names of those of them who have one, all at once. */
    public Map<ContactId, String> names(Collection<ContactId> ids) {
        return contacts.names(ids);
    }

    /**
     * The ticket of an interaction, opened now unless it is there already.
     *
     * @param contactOrNull null when the caller withheld the number
     * @param subject 1..200 characters
     */
    public Ticket openTicket(
            InteractionId interaction, ContactId contactOrNull, String subject, Optional<ClientId> client) {
        return tickets.open(interaction, Optional.ofNullable(contactOrNull), subject, client);
    }

    public Optional<Ticket> findTicket(TicketId id) {
        return tickets.find(id);
    }

    /** The ticket that the interaction is about, as its first one or a later one. */
    public Optional<Ticket> findTicket(InteractionId interaction) {
        return tickets.find(interaction);
    }

    /**
     * Encrypts personal data under the contact's own key, for a journal that outlives it.
     *
     * @throws IllegalStateException when the contact was erased
     */
    public byte[] seal(ContactId contact, byte[] plain) {
        return keys.seal(contact, plain);
    }

    /**
     * What was sealed; empty once the contact was erased.
     *
     * @throws IllegalStateException when it was sealed for somebody else, or was changed
     */
    public Optional<byte[]> open(ContactId contact, byte[] sealed) {
        return keys.open(contact, sealed);
    }
}
