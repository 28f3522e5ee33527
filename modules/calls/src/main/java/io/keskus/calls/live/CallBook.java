package io.keskus.calls.live;

import io.keskus.calls.LegKind;
import io.keskus.calls.ParticipantRole;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.journal.Journal;
import io.keskus.kernel.InteractionId;
import io.keskus.telephony.ProviderCallId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Calls with their segments and legs, found and locked for the length of a unit of work. */
@ApplicationScoped
public class CallBook {
    private final EntityManager entities;
    private static final Duration AFTER_GOODBYE = Duration.ofSeconds(10);
    private static final Duration SUSPECT = Duration.ofSeconds(2);

    private final Journal journal;
    private final CallSettings settings;

    /** For the container's proxy. */
    protected CallBook() {
        this(null, null, null);
    }

    @Inject
    public CallBook(EntityManager entities, Journal journal, CallSettings settings) {
        this.entities = entities;
        this.journal = journal;
        this.settings = settings;
    }

    /** A call comes before what belongs to it: EclipseLink would insert them in any order. */
    public void open(CallRow call) {
        entities.persist(call);
        entities.flush();
    }

    public void add(Object row) {
        entities.persist(row);
    }

    /** To look at only. */
    public Optional<CallRow> find(InteractionId id) {
        return Optional.ofNullable(entities.find(CallRow.class, id.value()));
    }

    public Optional<CallRow> lock(InteractionId id) {
        return Optional.ofNullable(entities.find(CallRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** To look at; it may change until its call is locked. */
    public Optional<LegRow> leg(ProviderCallId call) {
        return entities
                .createQuery("SELECT l FROM LegRow l WHERE l.providerCallId = :call", LegRow.class)
                .setParameter("call", call.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The call a leg belongs to, locked; the leg as it is under that lock. */
    public Optional<CallRow> lockByLeg(ProviderCallId call) {
        return leg(call).flatMap(leg -> {
            var locked = lock(leg.interaction());
            entities.refresh(leg);
            return locked;
        });
    }

    List<LegRow> legs(CallRow call) {
        return entities.createQuery(
                        "SELECT l FROM LegRow l WHERE l.interactionId = :call ORDER BY l.startedAt, l.id", LegRow.class)
                .setParameter("call", call.id().value())
                .getResultList();
    }

    /** In the order of time. */
    public List<SegmentRow> segments(CallRow call) {
        return entities.createQuery(
                        "SELECT s FROM SegmentRow s WHERE s.interactionId = :call ORDER BY s.seq", SegmentRow.class)
                .setParameter("call", call.id().value())
                .getResultList();
    }

    /** The segment the call is in, or was in last. */
    public Optional<SegmentRow> segment(CallRow call) {
        var all = segments(call);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** That an agent has accepted whose device may come with this token. */
    public Optional<SegmentRow> segmentByToken(String connectToken) {
        return entities
                .createQuery("SELECT s FROM SegmentRow s WHERE s.connectToken = :token", SegmentRow.class)
                .setParameter("token", connectToken)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The leg was heard of: the carrier's books are looked at when it stays quiet for longer than such a leg does. */
    public void heard(CallRow call, LegRow leg, Instant now) {
        boolean over = call.isInFlow() && call.flowState().over();
        var quiet = call.state() == CallState.TALKING ? settings.quietInTalk() : settings.quietOtherwise();
        leg.checkAt(now.plus(over && quiet.compareTo(AFTER_GOODBYE) > 0 ? AFTER_GOODBYE : quiet));
    }

    /** By other signs the leg is gone: the books are looked at unless its end is told at once. */
    public void suspect(LegRow leg, Instant now) {
        if (!leg.isOver()) {
            leg.checkAt(now.plus(SUSPECT));
        }
    }

    /** The customer's own leg: the one that called us, or the one we called. */
    public LegRow callerLeg(CallRow call) {
        return findCallerLeg(call).orElseThrow();
    }

    /** Empty while the leg to whom an agent calls is not known. */
    Optional<LegRow> findCallerLeg(CallRow call) {
        return legs(call).stream()
                .filter(leg -> leg.kind() == LegKind.CALLER)
                .findFirst()
                .or(() -> calledLeg(call));
    }

    private Optional<LegRow> calledLeg(CallRow call) {
        return entities
                .createQuery(
                        "SELECT p FROM ParticipantRow p WHERE p.interactionId = :call AND p.role = :customer",
                        ParticipantRow.class)
                .setParameter("call", call.id().value())
                .setParameter("customer", ParticipantRole.CUSTOMER)
                .getResultList()
                .stream()
                .findFirst()
                .flatMap(ParticipantRow::call)
                .flatMap(this::leg);
    }

    public void note(CallRow call, Instant at, Fact fact) {
        journal.append(call.id(), call.nextFact(), at, fact);
    }
}
