package io.keskus.telephony.accounts;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.Secrets;
import io.keskus.platform.UnitOfWork;
import io.keskus.telephony.AccountAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The tenants' accounts at their carriers. What was read once is remembered, so calls are answered when the database is away. */
@ApplicationScoped
public class Accounts {
    private static final String TOKEN = "carrier-token";
    private static final String KEY = "carrier-key";

    private final EntityManager entities;
    private final UnitOfWork work;
    private final Secrets secrets;
    private final AccountDirectory directory;
    private final AccountMemory memory = new AccountMemory();

    /** For the container's proxy. */
    protected Accounts() {
        this(null, null, null, null);
    }

    @Inject
    public Accounts(EntityManager entities, UnitOfWork work, Secrets secrets, AccountDirectory directory) {
        this.entities = entities;
        this.work = work;
        this.secrets = secrets;
        this.directory = directory;
    }

    /** As remembered, at most a minute old unless the database is away. */
    public Optional<TenantAccount> find(String provider, String accountId) {
        return memory.find(provider, accountId, () -> read(provider, accountId));
    }

    /** As the database has it now, though no more often than every few seconds: for a message whose signature does not fit. */
    public Optional<TenantAccount> findAfresh(String provider, String accountId) {
        return memory.findAfresh(provider, accountId, () -> read(provider, accountId));
    }

    /** @throws IllegalStateException when the tenant has none */
    public TenantAccount of(TenantId tenant) {
        return findOf(tenant).orElseThrow(() -> new IllegalStateException("the tenant has no account at a carrier"));
    }

    public Optional<TenantAccount> findOf(TenantId tenant) {
        return memory.findOf(tenant, () -> work.in(tenant, () -> row().map(row -> account(tenant, row))));
    }

    /** Keeps how to use the tenant's account. With a new token the one before stays good for signatures. */
    public void keep(TenantId tenant, String provider, AccountAccess access) {
        directory.register(provider, access.accountId(), tenant);
        work.run(tenant, () -> write(tenant, provider, access));
        memory.forget();
    }

    private void write(TenantId tenant, String provider, AccountAccess access) {
        var row = row().orElseGet(() -> {
            var fresh = new AccountRow(Ids.next(), provider, access.accountId());
            fresh.token = seal(tenant, TOKEN, access.authTokens().get(0));
            entities.persist(fresh);
            return fresh;
        });
        if (!row.accountId.equals(access.accountId())) {
            throw new IllegalStateException("the tenant has another account already");
        }
        if (!open(tenant, TOKEN, row.token).equals(access.authTokens().get(0))) {
            row.previousToken = row.token;
            row.token = seal(tenant, TOKEN, access.authTokens().get(0));
        }
        access.key().ifPresent(key -> {
            row.keyId = key.id();
            row.keySecret = seal(tenant, KEY, key.secret());
        });
        access.clientApplication().ifPresent(application -> row.clientApplication = application);
        entities.flush();
    }

    private Optional<TenantAccount> read(String provider, String accountId) {
        return directory
                .find(provider, accountId)
                .flatMap(tenant -> work.in(tenant, () -> row().map(row -> account(tenant, row))));
    }

    private Optional<AccountRow> row() {
        return entities.createQuery("SELECT a FROM AccountRow a", AccountRow.class)
                .getResultStream()
                .findFirst();
    }

    private TenantAccount account(TenantId tenant, AccountRow row) {
        List<String> tokens = Stream.of(row.token, row.previousToken)
                .filter(Objects::nonNull)
                .map(token -> open(tenant, TOKEN, token))
                .toList();
        var key = Optional.ofNullable(row.keyId).map(id -> new AccountAccess.Key(id, open(tenant, KEY, row.keySecret)));
        return new TenantAccount(
                tenant,
                row.provider,
                new AccountAccess(row.accountId, tokens, key, Optional.ofNullable(row.clientApplication)));
    }

    private byte[] seal(TenantId tenant, String purpose, String secret) {
        return secrets.seal(tenant, purpose, secret.getBytes(StandardCharsets.UTF_8));
    }

    private String open(TenantId tenant, String purpose, byte[] secret) {
        return new String(secrets.open(tenant, purpose, secret), StandardCharsets.UTF_8);
    }
}
