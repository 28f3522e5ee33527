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

@Entity
@Table(name = "contact_identity")
@Multitenant
class IdentityRow {
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

    UUID contactId() {
        return contactId;
    }

    ContactIdentity identity() {
        return new ContactIdentity(IdentityKind.of(kind), value);
    }
}
