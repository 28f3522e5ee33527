package io.keskus.calls.api;

import io.keskus.calls.CallRecordingId;
import io.keskus.calls.Listened;
import io.keskus.calls.RecordingArchive;
import io.keskus.calls.Recordings;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** One recording, for who answers for it: who listened, and its deletion. */
@ApplicationScoped
@Path("tenants/{tenant}/interactions/{interaction}/recordings")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
public class RecordingCareResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Recordings recordings;
    private final RecordingArchive archive;

    /** @param reason 1..500 characters */
    record DeletionOrder(String reason) {}

    /** For the container's proxy. */
    protected RecordingCareResource() {
        this(null, null, null, null);
    }

    @Inject
    public RecordingCareResource(Identity identity, UnitOfWork work, Recordings recordings, RecordingArchive archive) {
        this.identity = identity;
        this.work = work;
        this.recordings = recordings;
        this.archive = archive;
    }

    /** Who listened, when, and from which page; newest first. */
    @GET
    @Path("{recording}/listened")
    public List<Listened> listened(
            @PathParam("interaction") String interaction, @PathParam("recording") String recording) {
        return work.in(identity.tenant(), () -> archive.listListened(id(interaction, recording)));
    }

    /** Has its sound deleted for good, here and at the carrier. */
    @POST
    @Path("{recording}/deletion")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "204", description = "Nobody can listen any more")
    public void delete(
            @PathParam("interaction") String interaction,
            @PathParam("recording") String recording,
            DeletionOrder order) {
        var reason = order == null ? null : order.reason();
        work.run(
                identity.tenant(),
                () -> archive.delete(
                        id(interaction, recording), reason, identity.caller().actor()));
    }

    private CallRecordingId id(String interaction, String recording) {
        var call = Asked.about(interaction);
        try {
            var id = new CallRecordingId(UUID.fromString(recording));
            if (recordings.find(call, id, Optional.empty()).isPresent()) {
                return id;
            }
        } catch (IllegalArgumentException noId) {
            throw unknown();
        }
        throw unknown();
    }

    private static ProblemException unknown() {
        return new ProblemException(
                Problem.of("recording-unknown", "No such recording", 404, "this is no recording of such a call"));
    }
}
