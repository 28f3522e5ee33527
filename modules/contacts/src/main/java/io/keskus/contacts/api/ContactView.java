package io.keskus.contacts.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.Contact;
import io.keskus.contacts.ContactIdentity;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import java.time.Instant;
import java.util.List;

/** A contact as an answer; what is not known is null. */
record ContactView(
        ContactId id,
        ClientId client,
        String displayName,
        String language,
        List<IdentityView> identities,
        AgentId preferredAgent,
        boolean doNotCall,
        String bestTime,
        List<ContactId> merged,
        ObjectNode custom,
        Instant createdAt,
        long version) {
    /** @param kind {@code number}, {@code email} or {@code external} */
    record IdentityView(String kind, String value) {
        static IdentityView of(ContactIdentity identity) {
            return new IdentityView(identity.kind().code(), identity.value());
        }
    }

    static ContactView of(Contact contact) {
        return new ContactView(
                contact.id(),
                contact.client().orElse(null),
                contact.displayName().orElse(null),
                contact.language().orElse(null),
                contact.identities().stream().map(IdentityView::of).toList(),
                contact.preferredAgent().orElse(null),
                contact.doNotCall(),
                contact.bestTime().orElse(null),
                contact.merged(),
                contact.custom(),
                contact.createdAt(),
                contact.version());
    }
}
