package io.keskus.telephony.webhooks;

import io.keskus.platform.Ids;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.ScriptDocument;
import io.keskus.telephony.StepToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Each message of the carrier is acted on once. Its row is written first: a repeat that comes while the first is under way
 * waits on the unique key, is rolled back, starts again and finds what the first one left. Inside a unit of work.
 */
@ApplicationScoped
public class Inbox {
    private final EntityManager entities;

    /** For the container's proxy. */
    protected Inbox() {
        this(null);
    }

    @Inject
    public Inbox(EntityManager entities) {
        this.entities = entities;
    }

    /** @return what {@code answer} gave the first time a message with this key came */
    ScriptDocument answerOnce(String key, Instant now, Supplier<ScriptDocument> answer) {
        var known = find(key);
        if (known.isPresent()) {
            return known.get().answer().orElseThrow(() -> new IllegalStateException("a question without its answer"));
        }
        var row = note(key, now);
        var document = answer.get();
        row.answer(document);
        return document;
    }

    void actOnce(String key, Instant now, Runnable action) {
        if (find(key).isEmpty()) {
            note(key, now);
            action.run();
        }
    }

    /** Whether the carrier has asked for the step of the call and was answered. */
    public boolean wasAsked(ProviderCallId call, StepToken step) {
        return find(stepKey(call, step)).isPresent();
    }

    /** Forgets what came before {@code before}; no carrier repeats itself after a day. @return how many */
    int forget(Instant before) {
        return entities.createQuery("DELETE FROM WebhookRow m WHERE m.receivedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private static String stepKey(ProviderCallId call, StepToken step) {
        return new io.keskus.telephony.WebhookMessage.Stepped(
                        call, step, new io.keskus.telephony.StepInput.None(), io.keskus.telephony.LegState.IN_PROGRESS)
                .key();
    }

    private WebhookRow note(String key, Instant now) {
        var row = new WebhookRow(Ids.next(), key, now);
        entities.persist(row);
        entities.flush();
        return row;
    }

    private Optional<WebhookRow> find(String key) {
        return entities.createQuery("SELECT m FROM WebhookRow m WHERE m.messageKey = :key", WebhookRow.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
