package io.keskus.calls.api;

import io.keskus.calls.LegalHold;
import io.keskus.calls.Recordings;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Keeps the recordings of a call from being deleted. */
@ApplicationScoped
@Path("tenants/{tenant}/interactions/{interaction}/legal-hold")
@Produces(MediaType.APPLICATION_JSON)
public class LegalHoldResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Recordings recordings;

    /** @param reason 1..500 characters */
    record HoldOrder(String reason) {}

    /** For the container's proxy. */
    protected LegalHoldResource() {
        this(null, null, null);
    }

    @Inject
    public LegalHoldResource(Identity identity, UnitOfWork work, Recordings recordings) {
        this.identity = identity;
        this.work = work;
        this.recordings = recordings;
    }

    /** The hold that is on the call. */
    @GET
    @Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
    public LegalHold get(@PathParam("interaction") String interaction) {
        var id = id(interaction);
        return work.in(identity.tenant(), () -> recordings
                .findHold(id)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "legal-hold-unknown", "No legal hold", 404, "there is no legal hold on such a call"))));
    }

    /** Places a hold, in the place of an earlier one. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
    public LegalHold place(@PathParam("interaction") String interaction, HoldOrder order) {
        var id = id(interaction);
        var reason = order == null ? null : order.reason();
        return work.in(
                identity.tenant(),
                () -> recordings.hold(id, reason, identity.caller().actor()));
    }

    /** Lifts it; what is too old by now is deleted soon after. */
    @DELETE
    @Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
    @APIResponse(responseCode = "204", description = "There is none any more")
    public void lift(@PathParam("interaction") String interaction) {
        var id = id(interaction);
        work.run(
                identity.tenant(),
                () -> recordings.release(id, identity.caller().actor()));
    }

    private static InteractionId id(String text) {
        try {
            return new InteractionId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new ProblemException(Problem.of("call-unknown", "No such call", 404, "this is no call's id"));
        }
    }
}
