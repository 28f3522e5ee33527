package io.keskus.contacts;

import io.keskus.contacts.directory.ContactBook;
import io.keskus.contacts.directory.IdentityClaims;
import io.keskus.contacts.tickets.TicketBook;
import io.keskus.contacts.tickets.TicketNumbers;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/** The module's door. Everything runs inside the unit of work of the caller and is durable when that commits. */
@ApplicationScoped
public class Contacts {
    private final ContactBook contacts;
    private final TicketBook tickets;

    /** For the container's proxy. */
    protected Contacts() {
        this.contacts = null;
        this.tickets = null;
    }

    @Inject
    public Contacts(EntityManager entities, DataSource dataSource, Clock clock) {
        this.contacts = new ContactBook(entities, new IdentityClaims(dataSource), clock);
        this.tickets = new TicketBook(entities, new TicketNumbers(dataSource), clock);
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

    public Optional<Contact> find(ContactId id) {
        return contacts.find(id);
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

    public Optional<Ticket> findTicket(InteractionId interaction) {
        return tickets.find(interaction);
    }
}
