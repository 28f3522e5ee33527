package io.keskus.routing;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.identity.MemberId;
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
import java.util.Optional;
import java.util.Set;

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
    public void send(MemberId member, String type, JsonNode members) {
        fanOut.send(TenantContext.required(), member, Messages.of(type, members));
    }

    @Override
    public void publish(String topic, Optional<String> key, JsonNode content) {
        fanOut.publish(TenantContext.required(), topic, key, Messages.news(topic, key, content));
    }

    @Override
    public void publish(String topic, Set<MemberId> members, Optional<String> key, JsonNode content) {
        fanOut.publish(TenantContext.required(), members, topic, key, Messages.news(topic, key, content));
    }

    @Override
    public boolean isFollowed(String topic) {
        return fanOut.isFollowed(TenantContext.required(), topic);
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
