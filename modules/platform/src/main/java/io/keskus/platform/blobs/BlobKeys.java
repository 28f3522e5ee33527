package io.keskus.platform.blobs;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.Secrets;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;

/** One key for each tenant, made when it is first needed, kept in the database under the tenant's secret. */
@ApplicationScoped
public class BlobKeys {
    private static final String PURPOSE = "blob-key";

    private final EntityManager entities;
    private final UnitOfWork work;
    private final Secrets secrets;
    private final Clock clock;

    /** For the container's proxy. */
    protected BlobKeys() {
        this(null, null, null, null);
    }

    @Inject
    public BlobKeys(EntityManager entities, UnitOfWork work, Secrets secrets, Clock clock) {
        this.entities = entities;
        this.work = work;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @throws IllegalStateException when it was destroyed, or is damaged */
    public BlobKey of(TenantId tenant) {
        var sealed = work.in(tenant, () -> {
            var row = row();
            return (row.isEmpty() ? make(tenant) : row.get(0)).sealed();
        });
        var key = sealed.orElseThrow(() -> new IllegalStateException("the blob key of tenant " + tenant + " is gone"));
        try {
            StreamingAeadConfig.register();
            var handle = TinkProtoKeysetFormat.parseKeyset(
                    secrets.open(tenant, PURPOSE, key), InsecureSecretKeyAccess.get());
            return new BlobKey(tenant, handle.getPrimitive(RegistryConfiguration.get(), StreamingAead.class));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("the blob key of tenant " + tenant + " is damaged", failure);
        }
    }

    /** Whatever lies in the tenant's blobs, and in any copy of them, can never be read again. */
    public void destroy(TenantId tenant) {
        work.run(tenant, () -> row().forEach(key -> key.destroy(clock.instant())));
    }

    private List<BlobKeyRow> row() {
        return entities.createQuery("SELECT k FROM BlobKeyRow k", BlobKeyRow.class)
                .getResultList();
    }

    private BlobKeyRow make(TenantId tenant) {
        try {
            StreamingAeadConfig.register();
            var handle = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB);
            var key = TinkProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
            var row = new BlobKeyRow(Ids.next(), secrets.seal(tenant, PURPOSE, key), clock.instant());
            entities.persist(row);
            // of two that make it at once, one starts again here and finds the other's
            entities.flush();
            return row;
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("no blob key can be made for tenant " + tenant, failure);
        }
    }
}
