package io.keskus.telephony.control;

import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was ordered and what is still due. Inside a unit of work. */
@ApplicationScoped
class Ledger {
    /** Longer than the carrier's longest answer; after it another node takes over. */
    static final Duration CLAIM = Duration.ofSeconds(20);

    /** @param attempt from 1; above it nobody knows whether an earlier attempt went through */
    record Claimed(UUID command, String key, CarrierOrder order, Instant orderedAt, int attempt) {}

    private final EntityManager entities;
    private final Clock clock;

    /** For the container's proxy. */
    protected Ledger() {
        this(null, null);
    }

    @Inject
    Ledger(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @return false when the key was used before */
    boolean add(String key, CarrierOrder order) {
        var known = entities.createQuery("SELECT c FROM CommandRow c WHERE c.key = :key", CommandRow.class)
                .setParameter("key", key)
                .getResultList();
        if (!known.isEmpty()) {
            return false;
        }
        var command = new CommandRow(Ids.next(), key, order, clock.instant());
        entities.persist(command);
        entities.flush();
        entities.persist(new DueRow(Ids.next(), command.id(), order.target()));
        entities.flush();
        return true;
    }

    /** The next order about the target, ours until it is settled, released or {@link #CLAIM} has passed. */
    Optional<Claimed> claimNext(String target) {
        var due = due(target);
        if (due.isEmpty() || due.get(0).isClaimed(RealTime.now())) {
            return Optional.empty();
        }
        var next = withoutSuperseded(due);
        var command = command(next.commandId());
        command.tryOnceMore();
        next.claim(RealTime.now().plus(CLAIM));
        return Optional.of(
                new Claimed(command.id(), command.key(), command.order(), command.orderedAt(), command.attempts()));
    }

    boolean isAnythingDue(String target) {
        return !due(target).isEmpty();
    }

    void settle(Claimed claimed, CommandRow.State end, String outcome) {
        command(claimed.command()).settle(end, outcome, clock.instant());
        dueOf(claimed).forEach(entities::remove);
    }

    /** @param counts whether the attempt is one of those that are allowed */
    void release(Claimed claimed, boolean counts) {
        dueOf(claimed).forEach(DueRow::release);
        if (!counts) {
            command(claimed.command()).takeBackTry();
        }
    }

    /** A call that is to be ended need not be taken anywhere before. */
    private DueRow withoutSuperseded(List<DueRow> due) {
        for (int later = due.size() - 1; later > 0; later--) {
            if (command(due.get(later).commandId()).order() instanceof CarrierOrder.HangUp) {
                for (var earlier : due.subList(0, later)) {
                    command(earlier.commandId())
                            .settle(CommandRow.State.MOOT, "the call is to be ended", clock.instant());
                    entities.remove(earlier);
                }
                return due.get(later);
            }
        }
        return due.get(0);
    }

    private List<DueRow> due(String target) {
        return entities.createQuery("SELECT d FROM DueRow d WHERE d.target = :target ORDER BY d.id", DueRow.class)
                .setParameter("target", target)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private List<DueRow> dueOf(Claimed claimed) {
        return entities.createQuery("SELECT d FROM DueRow d WHERE d.commandId = :command", DueRow.class)
                .setParameter("command", claimed.command())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private CommandRow command(UUID id) {
        return entities.find(CommandRow.class, id);
    }
}
