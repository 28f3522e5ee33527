package io.keskus.platform;

import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.idempotency.RequestRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Lets a request be sent again with the same {@code Idempotency-Key} without being carried out again. */
@ApplicationScoped
public class Idempotency {
    private final EntityManager entities;
    private final Clock clock;

    /** For the container's proxy. */
    protected Idempotency() {
        this(null, null);
    }

    @Inject
    public Idempotency(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Inside a unit of work: carries the request out, or returns what it returned the first time.
     *
     * @param key the header's value, at most 200 characters; null or blank carries the request out in any case
     * @param request the parsed body, compared with the first one's
     * @throws ProblemException 422 when the key was used for another request, 400 when the key is too long
     */
    public <T> T once(String key, Object request, Class<T> type, Supplier<T> work) {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        if (key.length() > 200) {
            throw new ProblemException(Problem.of(
                    "idempotency-key", "Unusable Idempotency-Key", 400, "Idempotency-Key has at most 200 characters"));
        }
        var digest = digest(Json.write(request));
        var known = entities.createQuery("SELECT r FROM RequestRow r WHERE r.requestKey = :key", RequestRow.class)
                .setParameter("key", key)
                .getResultList();
        if (!known.isEmpty()) {
            return repeated(known.get(0), digest, type);
        }
        var row = new RequestRow(Ids.next(), key, digest, clock.instant());
        entities.persist(row);
        // a second request with this key waits here, is rolled back and starts again
        entities.flush();
        var answer = work.get();
        row.answer(Json.write(answer));
        return answer;
    }

    private static <T> T repeated(RequestRow row, String digest, Class<T> type) {
        if (!row.requestDigest().equals(digest)) {
            throw new ProblemException(Problem.of(
                    "idempotency-key-reused",
                    "Idempotency-Key belongs to another request",
                    422,
                    "this Idempotency-Key came before with a different body: use a new key for a new request"));
        }
        return Json.read(row.answer(), type);
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
