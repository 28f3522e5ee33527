package io.keskus.contacts.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.Contact;
import io.keskus.contacts.ContactIdentity;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and makes contacts, in the unit of work of the caller. */
public final class ContactBook {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityManager entities;
    private final IdentityClaims claims;
    private final Clock clock;

    public ContactBook(EntityManager entities, IdentityClaims claims, Clock clock) {
        this.entities = entities;
        this.claims = claims;
        this.clock = clock;
    }

    /** Two calls at once with one number get the same contact. */
    public Contact findOrCreate(ContactIdentity identity, Optional<ClientId> client) {
        return find(identity, client).orElseGet(() -> find(claims.newContactOrHolder(identity, client, clock.instant()))
                .orElseThrow());
    }

    public Optional<Contact> find(ContactId id) {
        return Optional.ofNullable(entities.find(ContactRow.class, id.value())).map(this::contact);
    }

    /** Only what this client's contacts are recognised by, or, without a client, those of the tenant itself. */
    public Optional<Contact> find(ContactIdentity identity, Optional<ClientId> client) {
        return entities.createQuery("""
                        SELECT i.contactId FROM IdentityRow i
                        WHERE i.clientScope = :scope AND i.kind = :kind AND i.value = :value
                        """, UUID.class)
                .setParameter("scope", IdentityClaims.scope(client))
                .setParameter("kind", identity.kind().code())
                .setParameter("value", identity.value())
                .getResultStream()
                .findFirst()
                .flatMap(id -> find(new ContactId(id)));
    }

    private Contact contact(ContactRow row) {
        return new Contact(
                new ContactId(row.id()),
                Optional.ofNullable(row.clientId()).map(ClientId::new),
                Optional.ofNullable(row.displayName()),
                Optional.ofNullable(row.language()),
                identities(row.id()),
                custom(row),
                row.createdAt(),
                row.version());
    }

    private List<ContactIdentity> identities(UUID contact) {
        return entities.createQuery(
                        "SELECT i FROM IdentityRow i WHERE i.contactId = :contact ORDER BY i.id", IdentityRow.class)
                .setParameter("contact", contact)
                .getResultStream()
                .map(IdentityRow::identity)
                .toList();
    }

    private static ObjectNode custom(ContactRow row) {
        try {
            return (ObjectNode) JSON.readTree(row.custom());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("contact " + row.id() + " has custom fields that are no JSON", broken);
        }
    }
}
