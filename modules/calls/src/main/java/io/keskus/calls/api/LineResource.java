package io.keskus.calls.api;

import io.keskus.calls.TalkView;
import io.keskus.calls.phones.OwnPhone;
import io.keskus.calls.talk.LineQuality;
import io.keskus.calls.talk.Muting;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** By what an agent hears and is heard in a talk: browser or telephone, muted or not, and how well. */
@ApplicationScoped
@Path("tenants/{tenant}/interactions/{interaction}/line")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.AGENT)
public class LineResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final OwnPhone phone;
    private final Muting muting;
    private final LineQuality quality;

    /** For the container's proxy. */
    protected LineResource() {
        this(null, null, null, null, null);
    }

    @Inject
    public LineResource(Identity identity, UnitOfWork work, OwnPhone phone, Muting muting, LineQuality quality) {
        this.identity = identity;
        this.work = work;
        this.phone = phone;
        this.muting = muting;
        this.quality = quality;
    }

    /** Calls the agent's own telephone, which takes the browser's place when it is answered. */
    @POST
    @Path("own-phone")
    public TalkView ring(@PathParam("interaction") String interaction) {
        var id = Asked.about(interaction);
        var agent = Asked.by(identity, Role.AGENT);
        return work.in(identity.tenant(), () -> phone.ring(id, agent));
    }

    /** Lets it ring no more. */
    @DELETE
    @Path("own-phone")
    public TalkView cancel(@PathParam("interaction") String interaction) {
        var id = Asked.about(interaction);
        var agent = Asked.by(identity, Role.AGENT);
        return work.in(identity.tenant(), () -> phone.cancel(id, agent));
    }

    /** @param muted whether the others hear the agent no more */
    public record Mute(Boolean muted) {}

    /** Mutes the agent at the carrier: needed on a telephone. */
    @POST
    @Path("mute")
    @Consumes(MediaType.APPLICATION_JSON)
    public TalkView mute(@PathParam("interaction") String interaction, Mute body) {
        var id = Asked.about(interaction);
        var agent = Asked.by(identity, Role.AGENT);
        if (body == null || body.muted() == null) {
            throw new ProblemException(
                    Problem.of("invalid-field", "A field is not valid", 400, "muted is true or false")
                            .with("where", "/muted"));
        }
        return work.in(identity.tenant(), () -> muting.mute(id, agent, body.muted()));
    }

    /** How well the browser carried the voice, when its line is over. */
    @POST
    @Path("quality")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "It is in the journal")
    public void quality(@PathParam("interaction") String interaction, Line body) {
        var id = Asked.about(interaction);
        var agent = Asked.by(identity, Role.AGENT);
        var summary = Line.checked(body);
        work.run(identity.tenant(), () -> quality.note(id, agent, summary));
    }
}
