package io.keskus.floor.api;

import io.keskus.floor.messages.FloorMessages;
import io.keskus.floor.messages.SentMessage;
import io.keskus.floor.view.FloorReader;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Messages from supervisors to agents. */
@ApplicationScoped
@Path("tenants/{tenant}/floor/messages")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.SUPERVISOR)
public class FloorMessagesResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final FloorMessages messages;
    private final FloorReader reader;

    /** For the container's proxy. */
    protected FloorMessagesResource() {
        this(null, null, null, null);
    }

    @Inject
    public FloorMessagesResource(Identity identity, UnitOfWork work, FloorMessages messages, FloorReader reader) {
        this.identity = identity;
        this.work = work;
        this.messages = messages;
        this.reader = reader;
    }

    /** To one agent, to everybody of a queue, or to all. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public SentMessage send(NewMessage body) {
        var message = NewMessage.checked(body);
        var by = Asked.by(identity, Role.SUPERVISOR);
        return work.in(identity.tenant(), () -> messages.send(by, message.to(), message.text()));
    }

    /** Today's, newest first. */
    @GET
    public List<SentMessage> list() {
        return work.in(identity.tenant(), () -> messages.list(reader.dayBegan()));
    }
}
