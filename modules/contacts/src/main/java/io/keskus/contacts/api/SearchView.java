package io.keskus.contacts.api;

import io.keskus.contacts.search.Highlight;
import io.keskus.kernel.ContactId;
import java.util.List;

/** What was found, the best first in each group. */
record SearchView(List<FoundContact> contacts, List<FoundTicket> tickets, List<FoundNote> notes) {
    /** @param found the text in which it was found, in parts */
    record FoundContact(ContactId id, String name, List<Highlight.Part> found) {}

    /** @param found the text in which it was found, in parts */
    record FoundTicket(String id, long number, String status, ContactId contact, List<Highlight.Part> found) {}

    /** @param found the text in which it was found, in parts */
    record FoundNote(String ticket, long number, String subject, List<Highlight.Part> found) {}
}
