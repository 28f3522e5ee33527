package io.keskus.floor.api;

import io.keskus.floor.messages.FloorMessages;
import io.keskus.floor.messages.ReceivedMessage;
import io.keskus.floor.view.FloorReader;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.Problem;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What an agent was told. */
@ApplicationScoped
@Path("tenants/{tenant}/agents/me/messages")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.AGENT)
public class AgentMessagesResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final FloorMessages messages;
    private final FloorReader reader;

    /** For the container's proxy. */
    protected AgentMessagesResource() {
        this(null, null, null, null);
    }

    @Inject
    public AgentMessagesResource(Identity identity, UnitOfWork work, FloorMessages messages, FloorReader reader) {
        this.identity = identity;
        this.work = work;
        this.messages = messages;
        this.reader = reader;
    }

    /** Today's, newest first. */
    @GET
    public List<ReceivedMessage> list() {
        var agent = Asked.by(identity, Role.AGENT).id().asAgent();
        return work.in(identity.tenant(), () -> messages.listFor(agent, reader.dayBegan()));
    }

    /** The agent has read it; once more changes nothing. */
    @POST
    @Path("{message}/read")
    @APIResponse(responseCode = "204", description = "Noted")
    public void read(@PathParam("message") String message) {
        var agent = Asked.by(identity, Role.AGENT).id().asAgent();
        var id = Asked.id(message, Problem.of("message-unknown", "No such message", 404, "this is no message's id"));
        work.run(identity.tenant(), () -> messages.read(agent, id));
    }
}
