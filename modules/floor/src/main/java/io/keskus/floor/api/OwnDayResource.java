package io.keskus.floor.api;

import io.keskus.floor.AgentDay;
import io.keskus.floor.days.Days;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.identity.TenantCaller;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** An agent's own figures. */
@ApplicationScoped
@Path("tenants/{tenant}/own-day")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.AGENT)
public class OwnDayResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Days days;

    /** For the container's proxy. */
    protected OwnDayResource() {
        this(null, null, null);
    }

    @Inject
    public OwnDayResource(Identity identity, UnitOfWork work, Days days) {
        this.identity = identity;
        this.work = work;
        this.days = days;
    }

    /** The day so far of the agent who asks. */
    @GET
    public AgentDay get() {
        if (identity.requireRole(Role.AGENT) instanceof TenantCaller.OfMember member) {
            var agent = member.member().id().asAgent();
            return work.in(identity.tenant(), () -> days.today(agent));
        }
        throw new ProblemException(
                Problem.of("role-missing", "Role missing", 403, "an API key is no agent: sign in as a member"));
    }
}
