package io.keskus.calls.api;

import io.keskus.calls.Calls;
import io.keskus.calls.Invitation;
import io.keskus.calls.placed.OutboundCalls;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Idempotency;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** Calls that agents make. */
@ApplicationScoped
@Path("tenants/{tenant}/outbound-calls")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.AGENT)
public class OutboundCallsResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final OutboundCalls calls;
    private final Calls desk;
    private final Idempotency idempotency;

    /** For the container's proxy. */
    protected OutboundCallsResource() {
        this(null, null, null, null, null);
    }

    @Inject
    public OutboundCallsResource(
            Identity identity, UnitOfWork work, OutboundCalls calls, Calls desk, Idempotency idempotency) {
        this.identity = identity;
        this.work = work;
        this.calls = calls;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    /** A number of the tenant, to choose from. @param client the client company it belongs to, or null */
    public record CallerNumber(String number, String client) {}

    /** The tenant's numbers, of which one is shown to whoever is called. */
    @GET
    @Path("caller-numbers")
    public List<CallerNumber> callerNumbers() {
        return work.in(identity.tenant(), () -> calls.callerNumbers().stream()
                .map(each -> new CallerNumber(
                        each.number().e164(),
                        each.client().map(client -> client.value().toString()).orElse(null)))
                .toList());
    }

    /** Begins a call: the agent's device joins with the answer, then the number is called. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Invitation place(@HeaderParam("Idempotency-Key") String key, NewCall body) {
        var wanted = NewCall.checked(body);
        var shown = wanted.shown();
        var agent = Asked.by(identity, Role.AGENT);
        return work.in(identity.tenant(), () -> {
            // the answer is kept with the key, and an invitation holds a secret
            var id = idempotency.once(
                    key,
                    wanted,
                    InteractionId.class,
                    () -> calls.place(agent, wanted.number(), shown, Optional.ofNullable(wanted.queue())));
            return desk.invitation(id, agent);
        });
    }
}
