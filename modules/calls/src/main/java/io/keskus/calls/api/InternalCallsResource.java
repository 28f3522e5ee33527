package io.keskus.calls.api;

import io.keskus.calls.Calls;
import io.keskus.calls.Invitation;
import io.keskus.calls.placed.InternalCalls;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Idempotency;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Calls between agents. */
@ApplicationScoped
@Path("tenants/{tenant}/internal-calls")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.AGENT)
public class InternalCallsResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final InternalCalls calls;
    private final Calls desk;
    private final Idempotency idempotency;

    /** For the container's proxy. */
    protected InternalCallsResource() {
        this(null, null, null, null, null);
    }

    @Inject
    public InternalCallsResource(
            Identity identity, UnitOfWork work, InternalCalls calls, Calls desk, Idempotency idempotency) {
        this.identity = identity;
        this.work = work;
        this.calls = calls;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    /** Begins a call: the agent's device joins with the answer, then it rings at the colleague's desk. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Invitation place(@HeaderParam("Idempotency-Key") String key, NewInternalCall body) {
        var colleague = NewInternalCall.colleague(body);
        var word = Target.word(body.note());
        var agent = Asked.by(identity, Role.AGENT);
        return work.in(identity.tenant(), () -> {
            // the answer is kept with the key, and an invitation holds a secret
            var id = idempotency.once(key, body, InteractionId.class, () -> calls.place(agent, colleague, word));
            return desk.invitation(id, agent);
        });
    }
}
