package io.keskus.floor.reach;

import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Json;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Desk;
import io.keskus.routing.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Changes what agents do; each change is kept, and the agent is told by whom. Everything in a unit of work. */
@ApplicationScoped
public class Reach {
    /** The type of the message to the agent's tabs. */
    static final String TYPE = "setBy";

    private static final int MOST = 200;

    private final EntityManager entities;
    private final Routing routing;
    private final Desk desk;
    private final Identity identity;
    private final UnitOfWork work;
    private final Clock clock;

    /** For the container's proxy. */
    protected Reach() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Reach(EntityManager entities, Routing routing, Desk desk, Identity identity, UnitOfWork work, Clock clock) {
        this.entities = entities;
        this.routing = routing;
        this.desk = desk;
        this.identity = identity;
        this.work = work;
        this.clock = clock;
    }

    /**
     * During a talk, being away takes effect after its wrap-up, as when the agent says so.
     *
     * @throws ProblemException 404 {@code agent-unknown}; 409 {@code desk-closed} when somebody without an open desk is
     *     to be ready: offers would ring in an empty room
     */
    public void change(AgentId agent, WantedState wanted, Member supervisor) {
        var presence = desk.presence(agent);
        if (!wanted.isReady()) {
            routing.away(agent, wanted.awayReason());
        } else if (presence.connected()) {
            routing.ready(agent);
        } else {
            throw new ProblemException(Problem.of(
                    "desk-closed", "The agent has no open desk", 409, "ask the agent to open the desk first"));
        }
        entities.persist(new ActionRow(supervisor.id(), agent, wanted, clock.instant()));
        var told = Json.mapper().createObjectNode().put("by", supervisor.name()).put("state", wanted.state());
        wanted.reason().ifPresent(reason -> told.put("reason", reason));
        work.afterCommit(() -> desk.send(agent, TYPE, told));
    }

    /** What was done since then, newest first. */
    public List<FloorAction> list(Instant since) {
        var names = new HashMap<UUID, String>();
        identity.listMembers().forEach(member -> names.put(member.id().value(), member.name()));
        return entities
                .createQuery("SELECT a FROM ActionRow a WHERE a.at >= :since ORDER BY a.at DESC", ActionRow.class)
                .setParameter("since", since)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new FloorAction(
                        row.at(),
                        names.get(row.by().value()),
                        row.agent(),
                        names.get(row.agent().value()),
                        row.what(),
                        row.detail()))
                .toList();
    }
}
