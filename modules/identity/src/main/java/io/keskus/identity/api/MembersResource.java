package io.keskus.identity.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.identity.TenantCaller;
import io.keskus.identity.members.Members;
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
import jakarta.ws.rs.core.MediaType;

/** The tenant's members: list, read one, read oneself. */
@ApplicationScoped
@Path("tenants/{tenant}/members")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class MembersResource {
    private final Identity identity;
    private final Members members;
    private final UnitOfWork work;

    /** For the container's proxy. */
    protected MembersResource() {
        this(null, null, null);
    }

    @Inject
    public MembersResource(Identity identity, Members members, UnitOfWork work) {
        this.identity = identity;
        this.members = members;
        this.work = work;
    }

    /** By e-mail address. @param cursor of the page before */
    @GET
    public Page<Member> listMembers(@QueryParam("cursor") String cursor, @QueryParam("size") Integer size) {
        int most = Page.size(size);
        var after = cursor == null ? "" : cursor;
        return work.in(
                identity.tenant(), () -> Page.of(members.listAfter(after, most + 1), most, m -> m, Member::email));
    }

    /** Whoever asks. */
    @GET
    @Path("me")
    public Member getOneself() {
        if (identity.caller() instanceof TenantCaller.OfMember of) {
            return of.member();
        }
        throw new ProblemException(Problem.of("members-only", "Members only", 403, "an API key is no member"));
    }

    @GET
    @Path("{member}")
    public Member getMember(@PathParam("member") String member) {
        return work.in(identity.tenant(), () -> identity.member(id(member)));
    }

    private static MemberId id(String text) {
        try {
            return MemberId.of(text);
        } catch (IllegalArgumentException none) {
            throw new ProblemException(Problem.of("member-unknown", "Member unknown", 404, "this is no member's id"));
        }
    }
}
