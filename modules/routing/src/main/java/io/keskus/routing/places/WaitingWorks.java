package io.keskus.routing.places;

import io.keskus.acd.Command;
import io.keskus.acd.Decision;
import io.keskus.acd.OfferId;
import io.keskus.acd.QueueRules;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.routing.partitions.Applied;
import io.keskus.routing.partitions.Consequence;
import io.keskus.routing.queues.Queues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps what waits, is offered and is in talk in a table, for any node to read. */
@ApplicationScoped
class WaitingWorks implements Consequence {
    private final EntityManager entities;
    private final Queues queues;

    /** For the container's proxy. */
    protected WaitingWorks() {
        this(null, null);
    }

    @Inject
    WaitingWorks(EntityManager entities, Queues queues) {
        this.entities = entities;
        this.queues = queues;
    }

    @Override
    public void follow(Applied applied) {
        if (!applied.refused()) {
            applied.waitingWork().ifPresent(work -> {
                var row = new WaitingRow(work, applied.seq());
                row.sortBy(queues.headStart(work.queue()));
                entities.persist(row);
            });
        }
        applied.decisions().forEach(this::follow);
        if (applied.command() instanceof Command.TalkEnded ended && !applied.refused()) {
            find(ended.interaction()).ifPresent(row -> talkEnded(row, applied.at()));
        } else if (applied.command() instanceof Command.RemoveAgent removed) {
            forgetTalkOf(removed.agent());
        } else if (applied.command() instanceof Command.DefineQueue defined) {
            sortAnew(defined.rules());
        }
    }

    private void follow(Decision decision) {
        if (decision instanceof Decision.Offered d) {
            change(d.offer(), row -> row.offeredTo(d.agent()));
        } else if (decision instanceof Decision.Accepted d) {
            change(d.offer(), row -> row.takenBy(d.agent(), d.at()));
        } else if (decision instanceof Decision.OfferTimedOut d) {
            change(d.offer(), WaitingRow::waitAgain);
        } else if (decision instanceof Decision.OfferDeclined d) {
            change(d.offer(), WaitingRow::waitAgain);
        } else if (decision instanceof Decision.OfferWithdrawn d) {
            change(d.offer(), WaitingRow::waitAgain);
        } else if (decision instanceof Decision.Withdrawn d) {
            find(d.interaction()).ifPresent(this::forget);
        }
    }

    private void talkEnded(WaitingRow row, Instant at) {
        var pace = entities.find(PaceRow.class, row.queue().value());
        if (pace == null) {
            pace = new PaceRow(row.queue());
            entities.persist(pace);
        }
        pace.note(Duration.between(row.takenAt(), at));
        forget(row);
    }

    private void sortAnew(QueueRules rules) {
        entities.createQuery("SELECT w FROM WaitingRow w WHERE w.queueId = :queue", WaitingRow.class)
                .setParameter("queue", rules.queue().value())
                .getResultList()
                .forEach(row -> row.sortBy(rules.priority()));
    }

    private void forgetTalkOf(AgentId agent) {
        entities.createQuery(
                        "SELECT w FROM WaitingRow w WHERE w.agentId = :agent AND w.state = :talking", WaitingRow.class)
                .setParameter("agent", agent.value())
                .setParameter("talking", WaitingRow.TALKING)
                .getResultList()
                .forEach(this::forget);
    }

    private void change(OfferId offer, Consumer<WaitingRow> change) {
        find(offer.interaction()).ifPresent(change);
    }

    private void forget(WaitingRow row) {
        entities.remove(row);
        // the same interaction may be queued again in this unit of work, and EclipseLink inserts before it deletes
        entities.flush();
    }

    private Optional<WaitingRow> find(InteractionId interaction) {
        return Optional.ofNullable(entities.find(WaitingRow.class, interaction.value()));
    }
}
