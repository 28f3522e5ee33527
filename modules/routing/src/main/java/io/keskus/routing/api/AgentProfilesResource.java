package io.keskus.routing.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.QueueId;
import io.keskus.platform.EntityTags;
import io.keskus.platform.Page;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.queues.AgentBook;
import io.keskus.routing.queues.AgentProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the tenant's agents can do, and for which queues. */
@ApplicationScoped
@Path("tenants/{tenant}/agent-profiles")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
public class AgentProfilesResource {
    /**
     * @param skills all of them, name to level 1..10; left out, they stay
     * @param queues ids of all open queues whose work the agent takes; left out, they stay
     */
    record ProfileChange(Map<String, Integer> skills, List<QueueId> queues) {}

    private final Identity identity;
    private final UnitOfWork work;
    private final AgentBook agents;

    /** For the container's proxy. */
    protected AgentProfilesResource() {
        this(null, null, null);
    }

    @Inject
    public AgentProfilesResource(Identity identity, UnitOfWork work, AgentBook agents) {
        this.identity = identity;
        this.work = work;
        this.agents = agents;
    }

    /** Everybody who is an agent by role; a tenant has as many as its plan. */
    @GET
    public Page<AgentProfile> list() {
        return work.in(identity.tenant(), () -> new Page<>(agents.list(), null));
    }

    @GET
    @Path("{agent}")
    @APIResponse(
            responseCode = "200",
            description = "skills and queues",
            content = @Content(schema = @Schema(implementation = AgentProfile.class)))
    public Response get(@PathParam("agent") String agent) {
        return answer(work.in(identity.tenant(), () -> agents.get(id(agent))));
    }

    @PATCH
    @Path("{agent}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Roles(Role.TENANT_ADMIN)
    @APIResponse(
            responseCode = "200",
            description = "skills and queues as they are now",
            content = @Content(schema = @Schema(implementation = AgentProfile.class)))
    public Response change(
            @PathParam("agent") String agent, @HeaderParam("If-Match") String ifMatch, ProfileChange body) {
        if (body == null || body.queues() != null && body.queues().contains(null)) {
            throw new ProblemException(Problem.of(
                    "agent-unusable", "Not usable for an agent", 422, "send {\"skills\": {…}, \"queues\": […]}"));
        }
        return answer(
                work.in(identity.tenant(), () -> agents.change(id(agent), ifMatch, body.skills(), body.queues())));
    }

    private static Response answer(AgentProfile profile) {
        return Response.ok(profile).tag(EntityTags.of(profile.version())).build();
    }

    static AgentId id(String text) {
        try {
            return AgentId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new ProblemException(Problem.of("member-unknown", "Member unknown", 404, "this is no member's id"));
        }
    }
}
