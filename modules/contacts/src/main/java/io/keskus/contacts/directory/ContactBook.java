package io.keskus.contacts.directory;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.keskus.contacts.Contact;
import io.keskus.contacts.ContactIdentity;
import io.keskus.contacts.search.SearchIndex;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.platform.Ids;
import io.keskus.platform.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds, makes and changes contacts, in the unit of work of the caller. */
@ApplicationScoped
public class ContactBook {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entities;
    private final ContactRows rows;
    private final Identities identities;
    private final ContactWords words;
    private final Clock clock;

    /** For the container's proxy. */
    protected ContactBook() {
        this(null, null);
    }

    @Inject
    public ContactBook(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.rows = new ContactRows(entities);
        this.identities = new Identities(entities, rows);
        this.words = new ContactWords(entities, rows);
        this.clock = clock;
    }

    /** Two calls at once with one number get the same contact: the second one's unit starts again and finds it. */
    public Contact findOrCreate(ContactIdentity identity, Optional<ClientId> client) {
        return find(identity, client).orElseGet(() -> create(client, Optional.of(identity)));
    }

    /** A contact that was merged is the one it became. */
    public Optional<Contact> find(ContactId id) {
        return rows.find(id.value()).map(rows::contact);
    }

    /** Those of them that are there. */
    public List<Contact> list(Collection<ContactId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return rows.contacts(entities.createQuery("SELECT c FROM ContactRow c WHERE c.id IN :ids", ContactRow.class)
                .setParameter("ids", ids.stream().map(ContactId::value).toList())
                .getResultList());
    }

    /** Only what this client's contacts are recognised by, or, without a client, those of the tenant itself. */
    public Optional<Contact> find(ContactIdentity identity, Optional<ClientId> client) {
        return identities.holder(identity, clientId(client)).map(rows::contact);
    }

    /** Whoever is recognised by it, of all clients. */
    public List<Contact> list(ContactIdentity identity) {
        return entities.createQuery(
                        "SELECT i FROM IdentityRow i WHERE i.kind = :kind AND i.value = :value ORDER BY i.id",
                        IdentityRow.class)
                .setParameter("kind", identity.kind().code())
                .setParameter("value", identity.value())
                .getResultStream()
                .flatMap(row -> rows.find(row.contactId()).stream())
                .collect(collectingAndThen(toList(), rows::contacts));
    }

    /**
     * Contacts by age, oldest first.
     *
     * @param after the last contact of the page before; empty from the start
     */
    public List<Contact> list(Optional<ContactId> after, int most) {
        return rows.contacts(entities.createQuery(
                        "SELECT c FROM ContactRow c WHERE c.id > :after AND c.mergedInto IS NULL ORDER BY c.id",
                        ContactRow.class)
                .setParameter("after", after.map(ContactId::value).orElse(BEFORE_ALL))
                .setMaxResults(most)
                .getResultList());
    }

    /** The contact's own id and those of all that were merged into it. */
    public List<UUID> everyId(ContactId id) {
        return rows.find(id.value()).map(row -> rows.everyId(row.id())).orElse(List.of(id.value()));
    }

    /** Somebody of whom nothing is known yet. */
    public Contact create(Optional<ClientId> client) {
        return create(client, Optional.empty());
    }

    private Contact create(Optional<ClientId> client, Optional<ContactIdentity> recognisedBy) {
        var row = new ContactRow(Ids.next(), clientId(client), clock.instant());
        entities.persist(row);
        // the identity's foreign key needs the contact's row first
        entities.flush();
        recognisedBy.ifPresent(identity -> identities.give(row, identity));
        entities.flush();
        words.put(row, Set.of());
        return rows.contact(row);
    }

    /**
     * The contact must be there; its version rises when something is different now.
     *
     * @param searchable names of the tenant's fields by which it is found
     * @throws io.keskus.kernel.ProblemException 409 {@code identity-taken} when somebody else has one of them
     */
    public Contact change(ContactId id, ContactChange change, Set<String> searchable) {
        var row = rows.find(id.value()).orElseThrow();
        if (change.displayName() != null) {
            row.displayName(change.displayName().orElse(null));
        }
        if (change.language() != null) {
            row.language(change.language().orElse(null));
        }
        if (change.preferredAgent() != null) {
            row.preferredAgent(change.preferredAgent().map(AgentId::value).orElse(null));
        }
        if (change.doNotCall() != null) {
            row.doNotCall(change.doNotCall());
        }
        if (change.bestTime() != null) {
            row.bestTime(change.bestTime().orElse(null));
        }
        if (change.custom() != null) {
            row.custom(Json.write(change.custom()));
        }
        if (change.identities() != null && identities.put(row, change.identities())) {
            // they lie in other rows: the contact is another version even when its own row is the same
            entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        entities.flush();
        words.put(row, searchable);
        return rows.contact(row);
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

    /** Both must be there, not merged, and of one client. From now on the other is read as the survivor. */
    public void join(ContactId survivor, ContactId other) {
        entities.find(ContactRow.class, other.value(), LockModeType.PESSIMISTIC_WRITE)
                .mergeInto(survivor.value());
        touched(survivor);
    }

    /** The two are two again, with what the survivor had for itself before, where nobody changed it since. */
    public void part(ContactId survivor, ContactId other, OwnFields before, OwnFields after, Set<String> searchable) {
        entities.find(ContactRow.class, other.value(), LockModeType.PESSIMISTIC_WRITE)
                .mergeInto(null);
        var row = touched(survivor);
        OwnFields.restore(row, before, after);
        entities.flush();
        words.put(row, searchable);
    }

    /** As stored under this very id, merged or not. */
    public OwnFields own(ContactId id) {
        return OwnFields.of(rows.asStored(id.value()).orElseThrow());
    }

    /** As it was before it was merged, and will be when that is undone. */
    public Contact apart(ContactId id) {
        return rows.contact(rows.asStored(id.value()).orElseThrow());
    }

    private ContactRow touched(ContactId id) {
        var row = entities.find(ContactRow.class, id.value());
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return row;
    }

    /** Takes away everything by which the contact, and who was merged into it, could be recognised. */
    public int forget(ContactId id) {
        int forgotten = 0;
        var index = new SearchIndex(entities);
        for (var each : everyId(id)) {
            var row = rows.asStored(each);
            if (row.isPresent()) {
                row.get().displayName(null);
                row.get().language(null);
                row.get().preferredAgent(null);
                row.get().bestTime(null);
                row.get().custom("{}");
                forgotten++;
                index.forget(each);
            }
            var known = rows.identityRows(List.of(each));
            known.forEach(entities::remove);
            forgotten += known.size();
        }
        return forgotten;
    }

    private static UUID clientId(Optional<ClientId> client) {
        return client.map(ClientId::value).orElse(null);
    }
}
