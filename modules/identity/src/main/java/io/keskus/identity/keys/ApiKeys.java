package io.keskus.identity.keys;

import io.keskus.identity.ApiKeyId;
import io.keskus.identity.Role;
import io.keskus.identity.tokens.Proof;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The API keys of the tenant whose unit of work is open. */
@ApplicationScoped
public class ApiKeys {
    /** A new key and, this once, its secret. */
    public record Issued(ApiKey key, KeyText text) {}

    private final EntityManager entities;
    private final Clock clock;

    protected ApiKeys() {
        this(null, null);
    }

    @Inject
    public ApiKeys(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param actor who makes it */
    public Issued issue(String name, Set<Role> roles, String actor) {
        var text = new KeyText(new ApiKeyId(Ids.next()), Proof.fresh());
        var key = new ApiKey(
                text.id(), name, roles, actor, clock.instant().truncatedTo(ChronoUnit.MICROS), Optional.empty());
        entities.persist(new ApiKeyRow(key, Proof.hash(text.secret())));
        return new Issued(key, text);
    }

    /** The key that this text opens; empty when there is none in this tenant, or it is revoked. */
    public Optional<ApiKey> admit(KeyText text) {
        return Optional.ofNullable(entities.find(ApiKeyRow.class, text.id().value()))
                .filter(row -> row.admits(text.secret()))
                .map(ApiKeyRow::key);
    }

    /** The newest first, the revoked too. */
    public List<ApiKey> list() {
        return entities
                .createQuery("SELECT k FROM ApiKeyRow k ORDER BY k.id DESC", ApiKeyRow.class)
                .getResultList()
                .stream()
                .map(ApiKeyRow::key)
                .toList();
    }

    /** From now on it opens nothing; idempotent. @throws ProblemException 404 */
    public void revoke(ApiKeyId id) {
        var row = entities.find(ApiKeyRow.class, id.value());
        if (row == null) {
            throw new ProblemException(
                    Problem.of("api-key-unknown", "API key unknown", 404, "this tenant has no API key " + id));
        }
        row.revoke(clock.instant());
    }
}
