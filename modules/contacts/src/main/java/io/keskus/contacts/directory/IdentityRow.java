package io.keskus.contacts.directory;

import io.keskus.contacts.ContactIdentity;
import io.keskus.contacts.IdentityKind;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/**
 * What one contact is recognised by. The scope is the client's id, or sixteen zero bytes for none: in a unique key a NULL
 * equals nothing.
 */
@Entity
@Table(name = "contact_identity")
@Multitenant
class IdentityRow {
    static final UUID NO_CLIENT = new UUID(0, 0);

    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "contact_id")
    @Convert(converter = UuidColumn.class)
    private UUID contactId;

    @Column(name = "client_scope")
    @Convert(converter = UuidColumn.class)
    private UUID clientScope;

    private String kind;

    private String value;

    protected IdentityRow() {}

    IdentityRow(UUID id, UUID contactId, UUID clientScope, ContactIdentity identity) {
        this.id = id;
        this.contactId = contactId;
        this.clientScope = clientScope;
        this.kind = identity.kind().code();
        this.value = identity.value();
    }

    UUID contactId() {
        return contactId;
    }

    UUID clientScope() {
        return clientScope;
    }

    ContactIdentity identity() {
        return new ContactIdentity(IdentityKind.of(kind), value);
    }
}
