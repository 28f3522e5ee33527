package io.keskus.contacts.directory;

import io.keskus.contacts.ContactIdentity;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What contacts are recognised by; nobody shares one of these with anybody else of the same client. */
final class Identities {
    private final EntityManager entities;
    private final ContactRows rows;

    Identities(EntityManager entities, ContactRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    Optional<ContactRow> holder(ContactIdentity identity, UUID clientId) {
        return entities.createQuery("SELECT i FROM IdentityRow i WHERE i.holder = :holder", IdentityRow.class)
                .setParameter("holder", IdentityRow.holder(clientId, identity))
                .getResultStream()
                .findFirst()
                .flatMap(row -> rows.find(row.contactId()));
    }

    /**
     * The contact is recognised by these and nothing else.
     *
     * @return whether it was by others before
     * @throws ProblemException 409 {@code identity-taken}
     */
    boolean put(ContactRow contact, Set<ContactIdentity> wanted) {
        var missing = new LinkedHashSet<>(wanted);
        boolean fewer = false;
        for (var row : rows.identityRows(rows.everyId(contact.id()))) {
            if (!missing.remove(row.identity())) {
                entities.remove(row);
                fewer = true;
            }
        }
        // what goes may come back in another place of the same change
        entities.flush();
        for (var identity : missing) {
            holder(identity, contact.clientId()).ifPresent(other -> {
                throw taken(identity, other);
            });
            give(contact, identity);
        }
        return fewer || !missing.isEmpty();
    }

    /** Who comes second with the same one starts again. */
    void give(ContactRow contact, ContactIdentity identity) {
        entities.persist(new IdentityRow(Ids.next(), contact.id(), contact.clientId(), identity));
    }

    private static ProblemException taken(ContactIdentity identity, ContactRow other) {
        var problem = Problem.of(
                        "identity-taken",
                        "Somebody else has it",
                        409,
                        "another contact is recognised by this "
                                + identity.kind().code() + ": take it away there, or merge the two")
                .with("contact", other.id());
        return new ProblemException(other.displayName() == null ? problem : problem.with("name", other.displayName()));
    }
}
