package io.keskus.routing;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.desk.FanOut;
import io.keskus.routing.desk.Messages;
import io.keskus.routing.presence.Presences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Hands messages to the fan-out and questions to the presence. */
@ApplicationScoped
class TenantDesk implements Desk {
    private final UnitOfWork work;
    private final FanOut fanOut;
    private final Presences presences;

    /** For the container's proxy. */
    protected TenantDesk() {
        this(null, null, null);
    }

    @Inject
    TenantDesk(UnitOfWork work, FanOut fanOut, Presences presences) {
        this.work = work;
        this.fanOut = fanOut;
        this.presences = presences;
    }

    @Override
    public void send(AgentId agent, String type, JsonNode members) {
        fanOut.send(TenantContext.required(), agent, Messages.of(type, members));
    }

    @Override
    public AgentPresence presence(AgentId agent) {
        return work.in(TenantContext.required(), () -> presences.find(agent))
                .orElseThrow(() -> new ProblemException(
                        Problem.of("agent-unknown", "No such agent", 404, "nobody with this id takes work")));
    }

    @Override
    public List<AgentPresence> listPresence() {
        return work.in(TenantContext.required(), presences::list);
    }
}
