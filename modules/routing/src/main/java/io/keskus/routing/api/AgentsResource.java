package io.keskus.routing.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.identity.TenantCaller;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Page;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Desk;
import io.keskus.routing.queues.Queues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;

/** The tenant's agents and what they do. */
@ApplicationScoped
@Path("tenants/{tenant}/agents")
@Produces(MediaType.APPLICATION_JSON)
public class AgentsResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Desk desk;
    private final Queues queues;

    /** For the container's proxy. */
    protected AgentsResource() {
        this(null, null, null, null);
    }

    @Inject
    public AgentsResource(Identity identity, UnitOfWork work, Desk desk, Queues queues) {
        this.identity = identity;
        this.work = work;
        this.desk = desk;
        this.queues = queues;
    }

    /** Every agent, by name. */
    @GET
    @Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
    public Page<PresenceView> list() {
        return work.in(identity.tenant(), () -> {
            var names = new HashMap<AgentId, String>();
            for (Member member : identity.listMembers()) {
                names.put(member.id().asAgent(), member.name());
            }
            var agents = desk.listPresence().stream()
                    .map(presence -> PresenceView.of(presence, names.getOrDefault(presence.agent(), "")))
                    .sorted(Comparator.comparing(PresenceView::name))
                    .toList();
            return new Page<>(agents, null);
        });
    }

    /** Whom an agent can ask or give a talk to: every agent, by name, and what each does. */
    @GET
    @Path("colleagues")
    @Roles({Role.AGENT, Role.SUPERVISOR})
    public Page<Colleague> colleagues() {
        return work.in(identity.tenant(), () -> {
            var members = new HashMap<AgentId, Member>();
            identity.listMembers().forEach(member -> members.put(member.id().asAgent(), member));
            var abilities = queues.abilities();
            return new Page<>(
                    desk.listPresence().stream()
                            .map(presence -> Colleague.of(
                                    presence,
                                    Optional.ofNullable(members.get(presence.agent())),
                                    abilities.get(presence.agent())))
                            .sorted(Comparator.comparing(Colleague::name))
                            .toList(),
                    null);
        });
    }

    /** What the one who asks does. */
    @GET
    @Path("me")
    @Roles(Role.AGENT)
    public PresenceView me() {
        if (identity.requireRole(Role.AGENT) instanceof TenantCaller.OfMember caller) {
            var member = caller.member();
            return work.in(
                    identity.tenant(),
                    () -> PresenceView.of(desk.presence(member.id().asAgent()), member.name()));
        }
        throw new ProblemException(
                Problem.of("role-missing", "Role missing", 403, "an API key is no agent: sign in as a member"));
    }
}
