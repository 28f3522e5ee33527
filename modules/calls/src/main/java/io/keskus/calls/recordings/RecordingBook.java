package io.keskus.calls.recordings;

import io.keskus.calls.CallRecordingId;
import io.keskus.calls.RecordingKind;
import io.keskus.calls.RecordingState;
import io.keskus.kernel.InteractionId;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.RecordingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Recordings as rows. Inside a unit of work. */
@ApplicationScoped
class RecordingBook {
    /** Looked at in one round of a tenant. */
    private static final int ROUND = 50;

    private final EntityManager entities;

    protected RecordingBook() {
        this(null);
    }

    @Inject
    RecordingBook(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    void remove(Object row) {
        entities.remove(row);
        // another with the same key may follow, and the provider would insert it first
        entities.flush();
    }

    Optional<RecordingRow> find(CallRecordingId id) {
        return Optional.ofNullable(entities.find(RecordingRow.class, id.value()));
    }

    /** As it is now, until the unit of work ends. */
    Optional<RecordingRow> lock(UUID id) {
        return Optional.ofNullable(entities.find(RecordingRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<RecordingRow> find(RecordingId atCarrier) {
        return entities.createQuery(
                        "SELECT r FROM RecordingRow r WHERE r.providerRecordingId = :id", RecordingRow.class)
                .setParameter("id", atCarrier.value())
                .getResultStream()
                .findFirst();
    }

    /** Oldest first. */
    List<RecordingRow> of(InteractionId interaction) {
        return entities.createQuery(
                        "SELECT r FROM RecordingRow r WHERE r.interactionId = :call ORDER BY r.startedAt, r.id",
                        RecordingRow.class)
                .setParameter("call", interaction.value())
                .getResultList();
    }

    /** The talk that is being recorded. */
    Optional<RecordingRow> living(InteractionId interaction) {
        return of(interaction).stream()
                .filter(row -> row.kind() == RecordingKind.TALK && row.state().isLiving())
                .findFirst();
    }

    /** The first recording of a leg's talk that goes on, or went on, and whose id at the carrier is not known yet. */
    Optional<RecordingRow> unnamed(ProviderCallId leg) {
        return entities.createQuery(
                        "SELECT r FROM RecordingRow r WHERE r.leg = :leg AND r.providerRecordingId IS NULL"
                                + " AND r.state IN :open ORDER BY r.id",
                        RecordingRow.class)
                .setParameter("leg", leg.value())
                .setParameter(
                        "open",
                        List.of(
                                RecordingState.ORDERED,
                                RecordingState.RUNNING,
                                RecordingState.PAUSED,
                                RecordingState.ENDED))
                .getResultStream()
                .findFirst();
    }

    /** What something is to be done about, the longest due first. */
    List<UUID> due(Instant now) {
        return entities.createQuery(
                        "SELECT r.id FROM RecordingRow r WHERE r.dueAt <= :now ORDER BY r.dueAt", UUID.class)
                .setParameter("now", now)
                .setMaxResults(ROUND)
                .getResultList();
    }

    /** Those whose time is up, or that are to be erased, and that no legal hold keeps. */
    List<RecordingRow> overdue(RecordingKind kind, Instant before) {
        return entities.createQuery(
                        "SELECT r FROM RecordingRow r WHERE r.state IN :kept AND r.kind = :kind"
                                + " AND (r.startedAt < :before OR r.eraseWanted = TRUE)"
                                + " AND r.interactionId NOT IN (SELECT h.interactionId FROM HoldRow h)"
                                + " ORDER BY r.startedAt",
                        RecordingRow.class)
                .setParameter("kept", List.of(RecordingState.STORED, RecordingState.LOST))
                .setParameter("kind", kind)
                .setParameter("before", before)
                .setMaxResults(ROUND)
                .getResultList();
    }

    /** What the recordings of a call are looked for by; there once there is one. */
    Optional<RecordedCallRow> recorded(InteractionId interaction) {
        return Optional.ofNullable(entities.find(RecordedCallRow.class, interaction.value()));
    }

    /** By which it was listened to, newest first. */
    List<LinkRow> usedLinks(CallRecordingId recording, int most) {
        return entities.createQuery(
                        "SELECT l FROM LinkRow l WHERE l.recordingId = :recording AND l.usedAt IS NOT NULL"
                                + " ORDER BY l.usedAt DESC",
                        LinkRow.class)
                .setParameter("recording", recording.value())
                .setMaxResults(most)
                .getResultList();
    }

    Optional<LinkRow> link(UUID id) {
        return Optional.ofNullable(entities.find(LinkRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<HoldRow> hold(InteractionId interaction) {
        return entities.createQuery("SELECT h FROM HoldRow h WHERE h.interactionId = :call", HoldRow.class)
                .setParameter("call", interaction.value())
                .getResultStream()
                .findFirst();
    }
}
