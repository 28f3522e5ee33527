package io.keskus.calls.waiting;

import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.SegmentRow;
import io.keskus.identity.MemberId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.platform.EventConsumer;
import io.keskus.platform.Json;
import io.keskus.routing.Desk;
import io.keskus.routing.OfferDeclined;
import io.keskus.routing.OfferTimedOut;
import io.keskus.routing.OfferWithdrawn;
import io.keskus.routing.Overview;
import io.keskus.routing.Routing;
import io.keskus.routing.WorkOffered;
import io.keskus.routing.WorkQueued;
import io.keskus.routing.WorkWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whenever somebody begins or ceases to wait in a queue, its agents are told who waits there now. */
@ApplicationScoped
class WaitingCallersNews implements EventConsumer {
    private final CallBook book;
    private final WaitingCallers callers;
    private final Routing routing;
    private final Overview overview;
    private final Desk desk;

    /** For the container's proxy. */
    protected WaitingCallersNews() {
        this(null, null, null, null, null);
    }

    @Inject
    WaitingCallersNews(CallBook book, WaitingCallers callers, Routing routing, Overview overview, Desk desk) {
        this.book = book;
        this.callers = callers;
        this.routing = routing;
        this.overview = overview;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "calls.waiting-callers";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                WorkQueued.class,
                WorkOffered.class,
                OfferTimedOut.class,
                OfferDeclined.class,
                OfferWithdrawn.class,
                WorkWithdrawn.class);
    }

    @Override
    public void handle(DomainEvent event) {
        if (event instanceof WorkQueued queued) {
            tell(queued.queue());
        } else if (event instanceof WorkOffered offered) {
            tell(offered.queue());
        } else if (event instanceof OfferTimedOut timedOut) {
            queueOf(timedOut.interaction()).ifPresent(this::tell);
        } else if (event instanceof OfferDeclined declined) {
            queueOf(declined.interaction()).ifPresent(this::tell);
        } else if (event instanceof OfferWithdrawn withdrawn) {
            queueOf(withdrawn.interaction()).ifPresent(this::tell);
        } else if (event instanceof WorkWithdrawn withdrawn) {
            queueOf(withdrawn.interaction()).ifPresent(this::tell);
        }
    }

    private Optional<QueueId> queueOf(InteractionId interaction) {
        return book.find(interaction).flatMap(book::segment).map(SegmentRow::queue);
    }

    private void tell(QueueId id) {
        var members = overview.listAgents().stream()
                .filter(agent -> agent.queues().contains(id))
                .map(agent -> MemberId.of(agent.presence().agent()))
                .collect(Collectors.toSet());
        if (!members.isEmpty()) {
            var now = Json.mapper().valueToTree(callers.of(routing.queue(id)));
            desk.publish(WaitingCallers.NAME, members, Optional.of("queue:" + id), now);
        }
    }
}
