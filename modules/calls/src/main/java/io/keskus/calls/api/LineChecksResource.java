package io.keskus.calls.api;

import io.keskus.calls.LineCheck;
import io.keskus.calls.LineChecks;
import io.keskus.calls.checks.TestCalls;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Test calls of agents' browsers: everybody makes their own, and supervisors see whose line is bad. */
@ApplicationScoped
@Path("tenants/{tenant}/line-checks")
@Produces(MediaType.APPLICATION_JSON)
public class LineChecksResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final TestCalls calls;
    private final LineChecks checks;

    /** For the container's proxy. */
    protected LineChecksResource() {
        this(null, null, null, null);
    }

    @Inject
    public LineChecksResource(Identity identity, UnitOfWork work, TestCalls calls, LineChecks checks) {
        this.identity = identity;
        this.work = work;
        this.calls = calls;
        this.checks = checks;
    }

    /** Newest first. */
    public record Found(List<LineCheck> items) {}

    /** The last one of each agent who made one in the last thirty days. */
    @GET
    @Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
    public Found listLineChecks() {
        return work.in(identity.tenant(), () -> new Found(checks.listLast()));
    }

    /** One's own, the last ten. */
    @GET
    @Path("own")
    @Roles(Role.AGENT)
    public Found listOwnLineChecks() {
        var agent = Asked.by(identity, Role.AGENT);
        return work.in(identity.tenant(), () -> new Found(checks.list(agent)));
    }

    /** Begins one: what the browser signs in with at the carrier, for this alone. */
    @POST
    @Roles(Role.AGENT)
    public TestCalls.Begun beginLineCheck() {
        var agent = Asked.by(identity, Role.AGENT);
        return work.in(identity.tenant(), () -> calls.begin(agent));
    }

    /** What it came to, told by the browser once it is over. */
    @PUT
    @Path("{check}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Roles(Role.AGENT)
    public LineCheck putLineCheck(@PathParam("check") String check, CheckResult body) {
        var agent = Asked.by(identity, Role.AGENT);
        var measured = CheckResult.checked(body);
        return work.in(identity.tenant(), () -> calls.measured(id(check), agent, measured));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new ProblemException(Problem.of(
                    "check-unknown", "No such test call", 404, "this is no test call of the agent who asks"));
        }
    }
}
