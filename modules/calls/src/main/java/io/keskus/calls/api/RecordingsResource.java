package io.keskus.calls.api;

import io.keskus.calls.CallRecordingId;
import io.keskus.calls.ListeningLink;
import io.keskus.calls.RecordingState;
import io.keskus.calls.RecordingView;
import io.keskus.calls.Recordings;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.identity.TenantCaller;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/**
 * The recordings of a call: for supervisors and tenant admins, and for the agents who were connected in it; to anybody else
 * there is no such call.
 */
@ApplicationScoped
@Path("tenants/{tenant}/interactions/{interaction}/recordings")
@Produces(MediaType.APPLICATION_JSON)
public class RecordingsResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Recordings recordings;

    /** @param download save it instead of listening */
    record LinkOrder(boolean download) {}

    /** @param recording {@code PAUSED}, {@code RUNNING}; {@code ENDED}: stopped for good; {@code DISCARDED}: will be thrown away */
    record RecordingControl(RecordingState recording) {}

    /** For the container's proxy. */
    protected RecordingsResource() {
        this(null, null, null);
    }

    @Inject
    public RecordingsResource(Identity identity, UnitOfWork work, Recordings recordings) {
        this.identity = identity;
        this.work = work;
        this.recordings = recordings;
    }

    /** Oldest first. */
    @GET
    @Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
    public List<RecordingView> list(@PathParam("interaction") String interaction) {
        var id = interaction(interaction);
        return work.in(identity.tenant(), () -> {
            requireRight(id);
            return recordings.list(id);
        });
    }

    /** How loud each of 800 parts is, 0..100, for each channel. */
    @GET
    @Path("{recording}/peaks")
    @Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
    public Peaks peaks(@PathParam("interaction") String interaction, @PathParam("recording") String recording) {
        var id = interaction(interaction);
        return work.in(identity.tenant(), () -> recordings
                .findPeaks(recording(id, recording))
                .map(Peaks::of)
                .orElseThrow(RecordingsResource::unknown));
    }

    /** A link by which the recording can be heard for some minutes, or saved. Its use is journaled. */
    @POST
    @Path("{recording}/links")
    @Consumes(MediaType.APPLICATION_JSON)
    @Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
    public ListeningLink link(
            @PathParam("interaction") String interaction, @PathParam("recording") String recording, LinkOrder order) {
        var id = interaction(interaction);
        boolean download = order != null && order.download();
        return work.in(
                identity.tenant(),
                () -> recordings.link(
                        recording(id, recording), identity.caller().actor(), download));
    }

    /** While card data is spoken. Nothing that is said after the answer is kept, whatever the answer says. */
    @POST
    @Path("pause")
    @Roles(Role.AGENT)
    public RecordingControl pause(@PathParam("interaction") String interaction) {
        return new RecordingControl(recordings.pause(identity.tenant(), interaction(interaction), agent()));
    }

    /** After card data was spoken. */
    @POST
    @Path("resume")
    @Roles(Role.AGENT)
    public RecordingControl resume(@PathParam("interaction") String interaction) {
        return new RecordingControl(recordings.resume(identity.tenant(), interaction(interaction), agent()));
    }

    private CallRecordingId recording(InteractionId interaction, String text) {
        requireRight(interaction);
        var id = new CallRecordingId(uuid(text));
        if (recordings.find(interaction, id).isEmpty()) {
            throw unknown();
        }
        return id;
    }

    private void requireRight(InteractionId interaction) {
        var caller = identity.requireRole(Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN);
        boolean all = caller.roles().contains(Role.SUPERVISOR) || caller.roles().contains(Role.TENANT_ADMIN);
        if (!recordings.isCall(interaction) || !all && !recordings.isOwn(interaction, agent())) {
            throw unknown();
        }
    }

    private AgentId agent() {
        if (identity.requireRole(Role.AGENT) instanceof TenantCaller.OfMember member) {
            return member.member().id().asAgent();
        }
        throw new ProblemException(
                Problem.of("role-missing", "Role missing", 403, "an API key is no agent: sign in as a member"));
    }

    private static InteractionId interaction(String text) {
        return new InteractionId(uuid(text));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return new ProblemException(
                Problem.of("recording-unknown", "No such recording", 404, "this is no recording of such a call"));
    }
}
