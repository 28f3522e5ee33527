package io.keskus.calls.callbacks;

import io.keskus.contacts.Contacts;
import io.keskus.contacts.FollowUps;
import io.keskus.contacts.directory.ContactBook;
import io.keskus.contacts.promises.FollowUpBook;
import io.keskus.contacts.tickets.TicketBook;
import io.keskus.platform.testing.TestDatabase;
import java.time.Clock;

/** The doors of contacts on a real database, at some moment. */
final class CallbacksBench {
    private final TestDatabase database;
    private final Clock clock;
    private final ContactBook contacts;
    private final TicketBook tickets;

    CallbacksBench(TestDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.contacts = new ContactBook(database.entityManager(), clock);
        this.tickets = new TicketBook(database.entityManager(), clock);
    }

    FollowUps followUps() {
        return new FollowUps(
                new FollowUpBook(database.entityManager(), tickets, contacts, database.plainDataSource(), clock));
    }

    Contacts contacts() {
        return new Contacts(contacts, tickets, null);
    }
}
