package io.keskus.contacts.directory;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.Contact;
import io.keskus.contacts.ContactIdentity;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.platform.Json;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rows of contacts, and contacts made of them. A contact that was merged is read as the one it became. */
final class ContactRows {
    private final EntityManager entities;

    ContactRows(EntityManager entities) {
        this.entities = entities;
    }

    /** As it was asked for, merged or not. */
    Optional<ContactRow> asStored(UUID id) {
        return Optional.ofNullable(entities.find(ContactRow.class, id));
    }

    Optional<ContactRow> find(UUID id) {
        var row = asStored(id);
        while (row.isPresent() && row.get().mergedInto() != null) {
            row = asStored(row.get().mergedInto());
        }
        return row;
    }

    /** The contact's own id and those of all that were merged into it, near or far. */
    List<UUID> everyId(UUID survivor) {
        return everyId(List.of(survivor)).get(survivor);
    }

    private Map<UUID, List<UUID>> everyId(Collection<UUID> survivors) {
        var ids = new HashMap<UUID, List<UUID>>();
        var survivorOf = new HashMap<UUID, UUID>();
        survivors.forEach(id -> {
            ids.put(id, new ArrayList<>(List.of(id)));
            survivorOf.put(id, id);
        });
        Collection<UUID> last = survivors;
        while (!last.isEmpty()) {
            var next = new ArrayList<UUID>();
            for (var row : merged(last)) {
                var survivor = survivorOf.get((UUID) row[1]);
                survivorOf.put((UUID) row[0], survivor);
                ids.get(survivor).add((UUID) row[0]);
                next.add((UUID) row[0]);
            }
            last = next;
        }
        return ids;
    }

    private List<Object[]> merged(Collection<UUID> into) {
        return entities.createQuery(
                        "SELECT c.id, c.mergedInto FROM ContactRow c WHERE c.mergedInto IN :ids ORDER BY c.id",
                        Object[].class)
                .setParameter("ids", into)
                .getResultList();
    }

    Contact contact(ContactRow row) {
        return contacts(List.of(row)).get(0);
    }

    List<Contact> contacts(List<ContactRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = everyId(rows.stream().map(ContactRow::id).toList());
        var identities = identityRows(
                        ids.values().stream().flatMap(List::stream).toList())
                .stream()
                .collect(groupingBy(IdentityRow::contactId));
        return rows.stream()
                .map(row -> contact(
                        row,
                        ids.get(row.id()),
                        ids.get(row.id()).stream()
                                .flatMap(id -> identities.getOrDefault(id, List.of()).stream())
                                .map(IdentityRow::identity)
                                .toList()))
                .toList();
    }

    private static Contact contact(ContactRow row, List<UUID> ids, List<ContactIdentity> identities) {
        return new Contact(
                new ContactId(row.id()),
                Optional.ofNullable(row.clientId()).map(ClientId::new),
                Optional.ofNullable(row.displayName()),
                Optional.ofNullable(row.language()),
                identities,
                Optional.ofNullable(row.preferredAgent()).map(AgentId::new),
                row.doNotCall(),
                Optional.ofNullable(row.bestTime()),
                ids.subList(1, ids.size()).stream().map(ContactId::new).toList(),
                Json.read(row.custom(), ObjectNode.class),
                row.createdAt(),
                row.version());
    }

    List<IdentityRow> identityRows(Collection<UUID> contacts) {
        return entities.createQuery(
                        "SELECT i FROM IdentityRow i WHERE i.contactId IN :contacts ORDER BY i.id", IdentityRow.class)
                .setParameter("contacts", contacts)
                .getResultList();
    }
}
