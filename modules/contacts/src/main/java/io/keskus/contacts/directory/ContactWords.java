package io.keskus.contacts.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.IdentityKind;
import io.keskus.contacts.search.SearchIndex;
import io.keskus.platform.Json;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** By which words a contact is found: its name, what it is recognised by, and the fields that the tenant marked. */
final class ContactWords {
    private final SearchIndex index;
    private final ContactRows rows;

    ContactWords(EntityManager entities, ContactRows rows) {
        this.index = new SearchIndex(entities);
        this.rows = rows;
    }

    /** @param searchable names of the tenant's fields */
    void put(ContactRow contact, Set<String> searchable) {
        var texts = new ArrayList<String>();
        if (contact.displayName() != null) {
            texts.add(contact.displayName());
        }
        var custom = Json.read(contact.custom(), ObjectNode.class);
        searchable.forEach(name -> texts.add(custom.path(name).asText("")));
        for (var row : rows.identityRows(List.of(contact.id()))) {
            var identity = row.identity();
            if (identity.kind() == IdentityKind.NUMBER) {
                texts.addAll(Numbering.writings(identity.value()));
            } else {
                texts.add(identity.value());
            }
        }
        index.put(SearchIndex.Kind.CONTACT, contact.id(), texts);
    }
}
