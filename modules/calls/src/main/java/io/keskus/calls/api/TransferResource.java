package io.keskus.calls.api;

import io.keskus.calls.TalkView;
import io.keskus.calls.TransferTarget;
import io.keskus.calls.transfers.Consults;
import io.keskus.calls.transfers.Transfers;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.BiFunction;

/** Giving a talk to somebody else, at once or after a word with them. For the agent who leads it. */
@ApplicationScoped
@Path("tenants/{tenant}/interactions/{interaction}/talk")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR})
public class TransferResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Transfers transfers;
    private final Consults consults;

    /** For the container's proxy. */
    protected TransferResource() {
        this(null, null, null, null);
    }

    @Inject
    public TransferResource(Identity identity, UnitOfWork work, Transfers transfers, Consults consults) {
        this.identity = identity;
        this.work = work;
        this.transfers = transfers;
        this.consults = consults;
    }

    /** Away with the customer, to a queue, an agent or a number (blind). Whom nobody takes waits in the queue again. */
    @POST
    @Path("transfer")
    @Consumes(MediaType.APPLICATION_JSON)
    public TalkView transfer(@PathParam("interaction") String interaction, Target target) {
        TransferTarget to = Target.checked(target);
        var word = Target.word(target.note());
        return done(interaction, (call, agent) -> transfers.transfer(call, agent, to, word));
    }

    /** The customer is held while an agent or a number is asked. */
    @POST
    @Path("consult")
    @Consumes(MediaType.APPLICATION_JSON)
    public TalkView consult(@PathParam("interaction") String interaction, Target target) {
        TransferTarget to = Target.checked(target);
        var word = Target.word(target.note());
        return done(interaction, (call, agent) -> consults.consult(call, agent, to, word));
    }

    /** Oneself out, the others talk on (warm). */
    @POST
    @Path("complete")
    public TalkView complete(@PathParam("interaction") String interaction) {
        return done(interaction, consults::complete);
    }

    /** All together. */
    @POST
    @Path("merge")
    public TalkView merge(@PathParam("interaction") String interaction) {
        return done(interaction, consults::merge);
    }

    /** From the one who was asked to the customer, or back. */
    @POST
    @Path("swap")
    public TalkView swap(@PathParam("interaction") String interaction) {
        return done(interaction, consults::swap);
    }

    /** As before: who was asked is let go, also while it rings, and the customer is back. */
    @POST
    @Path("cancel")
    public TalkView cancel(@PathParam("interaction") String interaction) {
        return done(interaction, consults::cancel);
    }

    private TalkView done(String interaction, BiFunction<InteractionId, AgentId, TalkView> what) {
        var id = Asked.about(interaction);
        var agent = Asked.by(identity, Role.AGENT, Role.SUPERVISOR);
        return work.in(identity.tenant(), () -> what.apply(id, agent));
    }
}
