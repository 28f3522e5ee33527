package io.keskus.identity.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Tickets for the WebSocket. */
@ApplicationScoped
@Path("tenants/{tenant}/socket-tickets")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class SocketTicketsResource {
    /** @param ticket for {@code /ws/v1?ticket=…}, once @param expires in real time */
    record IssuedTicket(String ticket, Instant expires) {}

    private final Identity identity;

    /** For the container's proxy. */
    protected SocketTicketsResource() {
        this(null);
    }

    @Inject
    public SocketTicketsResource(Identity identity) {
        this.identity = identity;
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "a ticket for one connection within 30 seconds",
            content = @Content(schema = @Schema(implementation = IssuedTicket.class)))
    public Response issueSocketTicket() {
        var ticket = identity.issueTicket();
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.status(Response.Status.CREATED)
                .cacheControl(never)
                .entity(new IssuedTicket(ticket.value(), ticket.expires()))
                .build();
    }
}
