package io.keskus.routing;

import io.keskus.kernel.QueueId;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.places.Places;
import io.keskus.routing.presence.Presences;
import io.keskus.routing.queues.Queues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts together what the rooms know. */
@ApplicationScoped
class TenantOverview implements Overview {
    private final UnitOfWork work;
    private final Queues queues;
    private final Places places;
    private final Presences presences;

    /** For the container's proxy. */
    protected TenantOverview() {
        this(null, null, null, null);
    }

    @Inject
    TenantOverview(UnitOfWork work, Queues queues, Places places, Presences presences) {
        this.work = work;
        this.queues = queues;
        this.places = places;
        this.presences = presences;
    }

    @Override
    public List<AgentNow> listAgents() {
        return work.in(TenantContext.required(), () -> {
            var memberships = queues.memberships();
            var talks = places.queuesOfAgents();
            return presences.list().stream()
                    .map(presence -> new AgentNow(
                            presence,
                            memberships.getOrDefault(presence.agent(), none()),
                            busy(presence) ? Optional.ofNullable(talks.get(presence.agent())) : Optional.empty()))
                    .toList();
        });
    }

    private static boolean busy(AgentPresence presence) {
        return presence.offer().isPresent();
    }

    private static SortedSet<QueueId> none() {
        return new TreeSet<>();
    }

    @Override
    public List<QueueNow> listQueues() {
        return work.in(TenantContext.required(), () -> places.queues(queues.list(), queues.memberships()));
    }

    @Override
    public List<WaitingNow> listWaiting(QueueId queue, int most) {
        return work.in(TenantContext.required(), () -> {
            queues.get(queue);
            return places.waitingIn(queue, most);
        });
    }
}
