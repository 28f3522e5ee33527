package io.keskus.calls.waiting;

import io.keskus.calls.QueueWaitEnded;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.journal.FactListener;
import io.keskus.calls.journal.Journal;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.platform.Outbox;
import io.keskus.platform.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Tells other modules when somebody has stopped waiting in a queue, and how it ended. */
@ApplicationScoped
class WaitNews implements FactListener {
    private final Journal journal;
    private final Outbox outbox;

    /** For the container's proxy. */
    protected WaitNews() {
        this(null, null);
    }

    @Inject
    WaitNews(Journal journal, Outbox outbox) {
        this.journal = journal;
        this.outbox = outbox;
    }

    @Override
    public void noted(InteractionId interaction, Instant at, Fact fact) {
        if (fact instanceof Fact.TalkBegan || fact instanceof Fact.QueueLeft) {
            EndedWait.by(journal.of(interaction))
                    .ifPresent(wait -> outbox.publish(new QueueWaitEnded(
                            Ids.next(),
                            TenantContext.required(),
                            at,
                            interaction,
                            wait.queue(),
                            wait.began(),
                            wait.outcome())));
        }
    }
}
