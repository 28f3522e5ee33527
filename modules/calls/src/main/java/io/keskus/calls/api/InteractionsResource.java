package io.keskus.calls.api;

import io.keskus.calls.CallView;
import io.keskus.calls.Calls;
import io.keskus.calls.Invitation;
import io.keskus.calls.journal.Entry;
import io.keskus.calls.journal.Journal;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Idempotency;
import io.keskus.platform.Page;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The tenant's calls: their records and journals, and what an agent does with one. */
@ApplicationScoped
@Path("tenants/{tenant}/interactions")
@Produces(MediaType.APPLICATION_JSON)
public class InteractionsResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final Calls calls;
    private final Journal journal;
    private final Idempotency idempotency;

    /** For the container's proxy. */
    protected InteractionsResource() {
        this(null, null, null, null, null);
    }

    @Inject
    public InteractionsResource(
            Identity identity, UnitOfWork work, Calls calls, Journal journal, Idempotency idempotency) {
        this.identity = identity;
        this.work = work;
        this.calls = calls;
        this.journal = journal;
        this.idempotency = idempotency;
    }

    /** Records of calls that are over, newest first; with {@code providerCall} the one with that caller's leg. */
    @GET
    @Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
    public Page<CallView> list(
            @QueryParam("providerCall") String providerCall,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") Integer size) {
        var before = cursor == null ? null : Asked.about(cursor).toString();
        return work.in(
                identity.tenant(),
                () -> providerCall == null
                        ? calls.listRecords(before, Page.size(size))
                        : new Page<>(calls.findRecord(providerCall).stream().toList(), null));
    }

    @GET
    @Path("{interaction}")
    @Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
    public CallView get(@PathParam("interaction") String interaction) {
        var id = Asked.about(interaction);
        return work.in(identity.tenant(), () -> calls.findRecord(id).orElseThrow(Asked::unknown));
    }

    /** The journal of the call whose caller's leg has this id at the carrier. */
    @GET
    @Path("journal")
    @Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
    public List<Entry> journalOf(@QueryParam("providerCall") String providerCall) {
        if (providerCall == null || providerCall.isBlank()) {
            throw new ProblemException(Problem.of(
                    "malformed-parameter",
                    "A parameter cannot be read",
                    400,
                    "name the caller's leg: ?providerCall=CA…"));
        }
        return work.in(
                identity.tenant(),
                () -> calls.findInteraction(providerCall).map(journal::of).orElseThrow(Asked::unknown));
    }

    /** Everything that happened in the call, in order; also while it lasts. */
    @GET
    @Path("{interaction}/journal")
    @Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
    public List<Entry> journal(@PathParam("interaction") String interaction) {
        var id = Asked.about(interaction);
        var entries = work.in(identity.tenant(), () -> journal.of(id));
        if (entries.isEmpty()) {
            throw Asked.unknown();
        }
        return entries;
    }

    /** What the agent's device needs to come to the caller. */
    @POST
    @Path("{interaction}/invitation")
    @Roles(Role.AGENT)
    public Invitation invitation(@PathParam("interaction") String interaction) {
        var id = Asked.about(interaction);
        var agent = Asked.by(identity, Role.AGENT);
        return work.in(identity.tenant(), () -> calls.invitation(id, agent));
    }

    /** Ends the talk. */
    @POST
    @Path("{interaction}/hang-up")
    @Roles({Role.AGENT, Role.SUPERVISOR})
    @APIResponse(responseCode = "204", description = "Both are let go")
    public void hangUp(@PathParam("interaction") String interaction) {
        var id = Asked.about(interaction);
        var agent = Asked.by(identity, Role.AGENT, Role.SUPERVISOR);
        work.run(identity.tenant(), () -> calls.hangUp(id, agent));
    }

    /** Ends the after-work. */
    @POST
    @Path("{interaction}/wrap-up")
    @Consumes(MediaType.APPLICATION_JSON)
    @Roles(Role.AGENT)
    @APIResponse(responseCode = "204", description = "The after-work is done")
    public void wrapUp(
            @PathParam("interaction") String interaction, @HeaderParam("Idempotency-Key") String key, WrapUp wrapUp) {
        var id = Asked.about(interaction);
        var agent = Asked.by(identity, Role.AGENT);
        work.run(
                identity.tenant(),
                () -> idempotency.once(key, new Repeatable(id, wrapUp), Boolean.class, () -> {
                    calls.wrapUp(id, agent, wrapUp.checked());
                    return true;
                }));
    }

    record Repeatable(InteractionId interaction, WrapUp wrapUp) {}
}
