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
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

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

    /**
     * @param download save it instead of listening; for supervisors and tenant admins
     * @param page from which it is asked for, as {@code recordings}; it is told to who asks who listened
     */
    record LinkOrder(boolean download, String page) {
        private static final Pattern PAGE = Pattern.compile("[a-z][a-z-]{0,39}");

        private String pageOrApi() {
            if (page != null && !PAGE.matcher(page).matches()) {
                throw new ProblemException(
                        Problem.of("invalid-field", "A field is not valid", 400, "page is 1 to 40 of a-z and hyphen")
                                .with("where", "/page"));
            }
            return page == null ? "api" : page;
        }
    }

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
            if (!recordings.isCall(id)) {
                throw unknown();
            }
            var agent = onlyFor();
            var found = recordings.list(id, agent);
            if (found.isEmpty() && agent.isPresent() && !recordings.isOwn(id, agent.get())) {
                throw unknown();
            }
            return found;
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
        var page = order == null ? "api" : order.pageOrApi();
        return work.in(identity.tenant(), () -> {
            var which = recording(id, recording);
            if (download && onlyFor().isPresent()) {
                throw new ProblemException(Problem.of(
                        "download-not-allowed",
                        "Download not allowed",
                        403,
                        "agents listen here; a supervisor may save a recording"));
            }
            return recordings.link(which, identity.caller().actor(), download, page);
        });
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
        var id = new CallRecordingId(uuid(text));
        if (recordings.find(interaction, id, onlyFor()).isEmpty()) {
            throw unknown();
        }
        return id;
    }

    /** Supervisors and tenant admins hear all. */
    private Optional<AgentId> onlyFor() {
        return Asked.onlyFor(identity);
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
