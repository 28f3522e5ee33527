package io.keskus.ivr.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.ivr.Ivr;
import io.keskus.ivr.versions.FlowVersions;
import io.keskus.ivr.versions.StoredVersion;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Page;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The tenant's flows and their versions; they are changed through the tenant's configuration. */
@ApplicationScoped
@Path("tenants/{tenant}/flows")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
public class FlowsResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Ivr ivr;
    private final FlowVersions versions;

    /** For the container's proxy. */
    protected FlowsResource() {
        this(null, null, null, null);
    }

    @Inject
    public FlowsResource(Identity identity, UnitOfWork work, Ivr ivr, FlowVersions versions) {
        this.identity = identity;
        this.work = work;
        this.ivr = ivr;
        this.versions = versions;
    }

    /** The published flows by name; a tenant has few. */
    @GET
    public Page<FlowVersionView> list() {
        return work.in(
                identity.tenant(),
                () -> new Page<>(
                        versions.listPublished().stream()
                                .map(FlowVersionView::of)
                                .toList(),
                        null));
    }

    /** The published version. */
    @GET
    @Path("{flow}")
    public Response get(@PathParam("flow") String flow, @Context Request request) {
        return answer(request, work.in(identity.tenant(), () -> versions.find(
                        ivr.published(flow).id())
                .orElseThrow()));
    }

    /**
     * Versions, newest first.
     *
     * @param cursor the number of the last version on the page before
     */
    @GET
    @Path("{flow}/versions")
    public Page<FlowVersionView> versions(
            @PathParam("flow") String flow, @QueryParam("cursor") String cursor, @QueryParam("size") Integer size) {
        int below = cursor == null || cursor.isBlank() ? Integer.MAX_VALUE : number(cursor);
        int most = Page.size(size);
        List<StoredVersion> found = work.in(identity.tenant(), () -> {
            // every flow has a first version
            versions.find(flow, 1).orElseThrow(() -> unknown("there is no flow " + flow));
            return versions.list(flow, below, most + 1);
        });
        return Page.of(
                found,
                most,
                FlowVersionView::of,
                last -> Integer.toString(last.version().number()));
    }

    @GET
    @Path("{flow}/versions/{number}")
    public Response version(
            @PathParam("flow") String flow, @PathParam("number") String number, @Context Request request) {
        int wanted = number(number);
        return answer(request, work.in(identity.tenant(), () -> versions.find(flow, wanted)
                .orElseThrow(() -> unknown(flow + " has no version " + wanted))));
    }

    private static Response answer(Request request, StoredVersion stored) {
        var tag = new EntityTag(stored.version().digest());
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(FlowFileView.of(stored)).tag(tag).build()
                : unchanged.tag(tag).build();
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw unknown("versions are numbered from 1");
        }
        return Integer.parseInt(text);
    }

    private static ProblemException unknown(String detail) {
        return new ProblemException(Problem.of("flow-unknown", "No such flow", 404, detail));
    }
}
