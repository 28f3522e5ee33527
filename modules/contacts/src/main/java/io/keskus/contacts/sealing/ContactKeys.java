package io.keskus.contacts.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.keskus.kernel.ContactId;
import io.keskus.platform.Ids;
import io.keskus.platform.Secrets;
import io.keskus.platform.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;

/**
 * Seals personal data under the key of the contact that it is about. The key is made when it is first needed, and lies
 * in the database under the tenant's secret.
 */
@ApplicationScoped
public class ContactKeys {
    private static final String PURPOSE = "contact-key";

    private final EntityManager entities;
    private final Secrets secrets;
    private final Clock clock;

    /** For the container's proxy. */
    protected ContactKeys() {
        this(null, null, null);
    }

    @Inject
    public ContactKeys(EntityManager entities, Secrets secrets, Clock clock) {
        this.entities = entities;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @throws IllegalStateException when the contact was erased */
    public byte[] seal(ContactId contact, byte[] plain) {
        var key = find(contact).orElseGet(() -> make(contact));
        try {
            return key.sealed()
                    .map(wrapped -> aead(contact, wrapped))
                    .orElseThrow(() -> new IllegalStateException("contact " + contact + " was erased"))
                    .encrypt(plain, context(contact));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("cannot seal for contact " + contact, failure);
        }
    }

    /** Empty once the contact was erased. @throws IllegalStateException when it was not sealed for this contact */
    public Optional<byte[]> open(ContactId contact, byte[] sealed) {
        return find(contact).flatMap(ContactKeyRow::sealed).map(key -> {
            try {
                return aead(contact, key).decrypt(sealed, context(contact));
            } catch (GeneralSecurityException failure) {
                throw new IllegalStateException("this was not sealed for contact " + contact, failure);
            }
        });
    }

    /** What was sealed under the key can never be read again, wherever it lies. @return whether there was one */
    public boolean destroy(ContactId contact) {
        var key = find(contact).orElseGet(() -> make(contact));
        boolean usable = key.sealed().isPresent();
        key.destroy(clock.instant());
        return usable;
    }

    private Optional<ContactKeyRow> find(ContactId contact) {
        return entities.createQuery("SELECT k FROM ContactKeyRow k WHERE k.contactId = :contact", ContactKeyRow.class)
                .setParameter("contact", contact.value())
                .getResultStream()
                .findFirst();
    }

    private ContactKeyRow make(ContactId contact) {
        try {
            AeadConfig.register();
            var handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            var key = TinkProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
            var sealed = secrets.seal(TenantContext.required(), purpose(contact), key);
            var row = new ContactKeyRow(Ids.next(), contact.value(), sealed, clock.instant());
            entities.persist(row);
            entities.flush();
            return row;
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("no key can be made for contact " + contact, failure);
        }
    }

    private Aead aead(ContactId contact, byte[] sealed) {
        try {
            AeadConfig.register();
            var key = secrets.open(TenantContext.required(), purpose(contact), sealed);
            return TinkProtoKeysetFormat.parseKeyset(key, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("the key of contact " + contact + " is damaged", failure);
        }
    }

    private static String purpose(ContactId contact) {
        return PURPOSE + "/" + contact;
    }

    private static byte[] context(ContactId contact) {
        return Ids.bytes(contact.value());
    }
}
