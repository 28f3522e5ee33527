package io.keskus.calls.api;

import io.keskus.calls.TalkView;
import io.keskus.calls.talk.Holding;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.identity.TenantCaller;
import io.keskus.kernel.AgentId;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** The talk of a call while it lasts: who is in it, and hold. Every answer is the whole truth of it, as it will be. */
@ApplicationScoped
@Path("tenants/{tenant}/interactions/{interaction}/talk")
@Produces(MediaType.APPLICATION_JSON)
public class TalkResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Holding holding;

    /** For the container's proxy. */
    protected TalkResource() {
        this(null, null, null);
    }

    @Inject
    public TalkResource(Identity identity, UnitOfWork work, Holding holding) {
        this.identity = identity;
        this.work = work;
        this.holding = holding;
    }

    /** Who is in it; an agent sees only talks with a part of their own. */
    @GET
    @Roles({Role.AGENT, Role.SUPERVISOR})
    public TalkView get(@PathParam("interaction") String interaction) {
        var id = Asked.about(interaction);
        var onlyFor = onlyFor();
        return work.in(identity.tenant(), () -> holding.talk(id, onlyFor));
    }

    /** The customer hears music; once more changes nothing. */
    @POST
    @Path("hold")
    @Roles({Role.AGENT, Role.SUPERVISOR})
    public TalkView hold(@PathParam("interaction") String interaction) {
        var id = Asked.about(interaction);
        var agent = Asked.by(identity, Role.AGENT, Role.SUPERVISOR);
        return work.in(identity.tenant(), () -> holding.hold(id, agent));
    }

    /** The customer is back. */
    @POST
    @Path("resume")
    @Roles({Role.AGENT, Role.SUPERVISOR})
    public TalkView resume(@PathParam("interaction") String interaction) {
        var id = Asked.about(interaction);
        var agent = Asked.by(identity, Role.AGENT, Role.SUPERVISOR);
        return work.in(identity.tenant(), () -> holding.resume(id, agent));
    }

    private Optional<AgentId> onlyFor() {
        var caller = identity.requireRole(Role.AGENT, Role.SUPERVISOR);
        return caller instanceof TenantCaller.OfMember member
                        && !member.member().is(Role.SUPERVISOR)
                ? Optional.of(member.member().id().asAgent())
                : Optional.empty();
    }
}
