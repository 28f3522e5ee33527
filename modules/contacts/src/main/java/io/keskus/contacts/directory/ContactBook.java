package io.keskus.contacts.directory;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.Contact;
import io.keskus.contacts.ContactIdentity;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.platform.Ids;
import io.keskus.platform.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds, makes and changes contacts, in the unit of work of the caller. */
@ApplicationScoped
public class ContactBook {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entities;
    private final Clock clock;

    /** For the container's proxy. */
    protected ContactBook() {
        this(null, null);
    }

    @Inject
    public ContactBook(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Two calls at once with one number get the same contact: the second one's unit starts again and finds it. */
    public Contact findOrCreate(ContactIdentity identity, Optional<ClientId> client) {
        return find(identity, client).orElseGet(() -> create(identity, client));
    }

    public Optional<Contact> find(ContactId id) {
        return Optional.ofNullable(entities.find(ContactRow.class, id.value()))
                .map(row -> contacts(List.of(row)).get(0));
    }

    /** Those of them that are there. */
    public List<Contact> list(Collection<ContactId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return contacts(entities.createQuery("SELECT c FROM ContactRow c WHERE c.id IN :ids", ContactRow.class)
                .setParameter("ids", ids.stream().map(ContactId::value).toList())
                .getResultList());
    }

    /** Only what this client's contacts are recognised by, or, without a client, those of the tenant itself. */
    public Optional<Contact> find(ContactIdentity identity, Optional<ClientId> client) {
        return entities.createQuery("SELECT i FROM IdentityRow i WHERE i.holder = :holder", IdentityRow.class)
                .setParameter("holder", IdentityRow.holder(clientId(client), identity))
                .getResultStream()
                .findFirst()
                .flatMap(row -> find(new ContactId(row.contactId())));
    }

    /** Whoever is recognised by it, of all clients. */
    public List<Contact> list(ContactIdentity identity) {
        return entities.createQuery(
                        "SELECT i FROM IdentityRow i WHERE i.kind = :kind AND i.value = :value ORDER BY i.id",
                        IdentityRow.class)
                .setParameter("kind", identity.kind().code())
                .setParameter("value", identity.value())
                .getResultStream()
                .map(row -> entities.find(ContactRow.class, row.contactId()))
                .collect(collectingAndThen(toList(), this::contacts));
    }

    /**
     * Contacts by age, oldest first.
     *
     * @param after the last contact of the page before; empty from the start
     */
    public List<Contact> list(Optional<ContactId> after, int most) {
        var rows = entities.createQuery(
                        "SELECT c FROM ContactRow c WHERE c.id > :after ORDER BY c.id", ContactRow.class)
                .setParameter("after", after.map(ContactId::value).orElse(BEFORE_ALL))
                .setMaxResults(most)
                .getResultList();
        return contacts(rows);
    }

    /** The contact must be there; its version rises when something is different now. */
    public Contact change(ContactId id, ContactChange change) {
        var row = entities.find(ContactRow.class, id.value());
        if (change.displayName() != null) {
            row.displayName(change.displayName().orElse(null));
        }
        if (change.language() != null) {
            row.language(change.language().orElse(null));
        }
        if (change.custom() != null) {
            row.custom(Json.write(change.custom()));
        }
        entities.flush();
        return contacts(List.of(row)).get(0);
    }

    /** The names of those of them who have one. */
    public Map<ContactId, String> names(Collection<ContactId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT c FROM ContactRow c WHERE c.id IN :ids AND c.displayName IS NOT NULL", ContactRow.class)
                .setParameter("ids", ids.stream().map(ContactId::value).toList())
                .getResultStream()
                .collect(toMap(row -> new ContactId(row.id()), ContactRow::displayName));
    }

    /** Takes away everything by which the contact could be recognised. */
    public int forget(ContactId id) {
        var row = entities.find(ContactRow.class, id.value());
        if (row == null) {
            return 0;
        }
        row.displayName(null);
        row.language(null);
        row.custom("{}");
        var identities = identityRows(List.of(row.id()));
        identities.forEach(entities::remove);
        return identities.size() + 1;
    }

    private Contact create(ContactIdentity identity, Optional<ClientId> client) {
        var row = new ContactRow(Ids.next(), clientId(client), clock.instant());
        entities.persist(row);
        // the identity's foreign key needs the contact's row first
        entities.flush();
        entities.persist(new IdentityRow(Ids.next(), row.id(), clientId(client), identity));
        entities.flush();
        return contacts(List.of(row)).get(0);
    }

    private List<Contact> contacts(List<ContactRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ContactIdentity>> identities = identityRows(
                        rows.stream().map(ContactRow::id).toList())
                .stream()
                .collect(groupingBy(IdentityRow::contactId, mapping(IdentityRow::identity, toList())));
        return rows.stream()
                .map(row -> contact(row, identities.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private List<IdentityRow> identityRows(Collection<UUID> contacts) {
        return entities.createQuery(
                        "SELECT i FROM IdentityRow i WHERE i.contactId IN :contacts ORDER BY i.id", IdentityRow.class)
                .setParameter("contacts", contacts)
                .getResultList();
    }

    private static Contact contact(ContactRow row, List<ContactIdentity> identities) {
        return new Contact(
                new ContactId(row.id()),
                Optional.ofNullable(row.clientId()).map(ClientId::new),
                Optional.ofNullable(row.displayName()),
                Optional.ofNullable(row.language()),
                identities,
                Json.read(row.custom(), ObjectNode.class),
                row.createdAt(),
                row.version());
    }

    private static UUID clientId(Optional<ClientId> client) {
        return client.map(ClientId::value).orElse(null);
    }
}
