package io.keskus.contacts.directory;

import io.keskus.contacts.ContactIdentity;
import io.keskus.contacts.IdentityKind;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** What one contact is recognised by, unique by the hash of its client, kind and value. */
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

    @Column(name = "client_id")
    @Convert(converter = UuidColumn.class)
    private UUID clientId;

    private String kind;

    private String value;

    private byte[] holder;

    protected IdentityRow() {}

    IdentityRow(UUID id, UUID contactId, UUID clientId, ContactIdentity identity) {
        this.id = id;
        this.contactId = contactId;
        this.clientId = clientId;
        this.kind = identity.kind().code();
        this.value = identity.value();
        this.holder = holder(clientId, identity);
    }

    UUID contactId() {
        return contactId;
    }

    ContactIdentity identity() {
        return new ContactIdentity(IdentityKind.of(kind), value);
    }

    static byte[] holder(UUID clientId, ContactIdentity identity) {
        try {
            var text = clientId + "/" + identity.kind().code() + "/" + identity.value();
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
