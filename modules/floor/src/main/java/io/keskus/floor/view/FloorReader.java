package io.keskus.floor.view;

import io.keskus.floor.figures.Quarters;
import io.keskus.floor.figures.QueueFigures;
import io.keskus.identity.Identity;
import io.keskus.kernel.AgentId;
import io.keskus.platform.TenantContext;
import io.keskus.routing.Overview;
import io.keskus.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the floor with a fixed number of queries. In a unit of work. */
@ApplicationScoped
public class FloorReader {
    private final Overview overview;
    private final QueueFigures figures;
    private final Identity identity;
    private final Tenancy tenancy;
    private final Clock clock;

    /** For the container's proxy. */
    protected FloorReader() {
        this(null, null, null, null, null);
    }

    @Inject
    public FloorReader(Overview overview, QueueFigures figures, Identity identity, Tenancy tenancy, Clock clock) {
        this.overview = overview;
        this.figures = figures;
        this.identity = identity;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    public FloorNow now() {
        var now = clock.instant();
        var began = dayBegan(now);
        return new FloorNow(now, began, agents(), queues(began));
    }

    /** When the day of the tenant began in which this is. */
    public Instant dayBegan(Instant at) {
        var zone = tenancy.tenant(TenantContext.required()).zone();
        return at.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    private List<FloorAgent> agents() {
        var names = names();
        return overview.listAgents().stream()
                .map(agent ->
                        FloorAgent.of(agent, names.getOrDefault(agent.presence().agent(), "")))
                .sorted(Comparator.comparing(FloorAgent::name))
                .toList();
    }

    private Map<AgentId, String> names() {
        var names = new HashMap<AgentId, String>();
        identity.listMembers().forEach(member -> names.put(member.id().asAgent(), member.name()));
        return names;
    }

    private List<FloorQueue> queues(Instant dayBegan) {
        // whoever moves the clock back sees no figures of the future
        var today = figures.between(dayBegan, clock.instant().plusSeconds(1));
        return overview.listQueues().stream()
                .map(queue ->
                        FloorQueue.of(queue, today.getOrDefault(queue.queue().id(), Quarters.NONE)))
                .toList();
    }
}
