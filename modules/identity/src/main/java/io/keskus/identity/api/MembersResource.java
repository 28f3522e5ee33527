package io.keskus.identity.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.Person;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.identity.TenantCaller;
import io.keskus.identity.members.FirstPassword;
import io.keskus.identity.members.MemberChange;
import io.keskus.identity.members.Members;
import io.keskus.identity.members.Roster;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.EntityTags;
import io.keskus.platform.Idempotency;
import io.keskus.platform.Page;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The tenant's members: list, read one, read oneself; and, for administrators, add and change. */
@ApplicationScoped
@Path("tenants/{tenant}/members")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class MembersResource {
    /** @param language as {@code fi}; may be left out */
    record NewMember(String email, String name, String language, Set<Role> roles) {}

    /** @param password for one sign-in, at which the person chooses another; never shown again */
    record OneTimePassword(String password) {}

    private final Identity identity;
    private final Members members;
    private final Roster roster;
    private final FirstPassword passwords;
    private final Idempotency idempotency;
    private final UnitOfWork work;

    /** For the container's proxy. */
    protected MembersResource() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public MembersResource(
            Identity identity,
            Members members,
            Roster roster,
            FirstPassword passwords,
            Idempotency idempotency,
            UnitOfWork work) {
        this.identity = identity;
        this.members = members;
        this.roster = roster;
        this.passwords = passwords;
        this.idempotency = idempotency;
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

    /** Makes somebody a member; the account at Keycloak follows in a moment. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Roles(Role.TENANT_ADMIN)
    @APIResponse(
            responseCode = "201",
            description = "the new member",
            content = @Content(schema = @Schema(implementation = Member.class)))
    public Response addMember(@HeaderParam("Idempotency-Key") String key, NewMember body) {
        var person = person(body);
        var actor = identity.actor();
        var member = work.in(
                identity.tenant(), () -> idempotency.once(key, body, Member.class, () -> roster.add(actor, person)));
        return answer(Response.Status.CREATED, member);
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
    @APIResponse(
            responseCode = "200",
            description = "the member",
            content = @Content(schema = @Schema(implementation = Member.class)))
    public Response getMember(@PathParam("member") String member) {
        return answer(Response.Status.OK, work.in(identity.tenant(), () -> identity.member(id(member))));
    }

    /** Changes what is named; suspending takes the rights away and keeps the history. */
    @PATCH
    @Path("{member}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Roles(Role.TENANT_ADMIN)
    @APIResponse(
            responseCode = "200",
            description = "the member as it is now",
            content = @Content(schema = @Schema(implementation = Member.class)))
    public Response changeMember(
            @PathParam("member") String member, @HeaderParam("If-Match") String ifMatch, MemberChange body) {
        if (body == null || body.roles() != null && body.roles().contains(null)) {
            throw Roster.unusable("", "send what is to change: name, language, roles, suspended");
        }
        var actor = identity.actor();
        return answer(
                Response.Status.OK, work.in(identity.tenant(), () -> roster.change(actor, id(member), ifMatch, body)));
    }

    /** A password for the first sign-in, to be handed over in person. */
    @POST
    @Path("{member}/one-time-password")
    @Roles(Role.TENANT_ADMIN)
    @APIResponse(
            responseCode = "201",
            description = "the password, this once",
            content = @Content(schema = @Schema(implementation = OneTimePassword.class)))
    public Response issueOneTimePassword(@PathParam("member") String member) {
        var password = passwords.issue(identity.tenant(), identity.actor(), id(member));
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.status(Response.Status.CREATED)
                .cacheControl(never)
                .entity(new OneTimePassword(password))
                .build();
    }

    private static Person person(NewMember body) {
        if (body == null || body.roles() == null || body.roles().contains(null)) {
            throw Roster.unusable("", "send {\"email\": …, \"name\": …, \"roles\": […]}");
        }
        try {
            var language = Optional.ofNullable(body.language()).filter(tag -> !tag.isBlank());
            return new Person(body.email(), body.name(), language, body.roles(), false);
        } catch (IllegalArgumentException wrong) {
            throw Roster.unusable("", wrong.getMessage());
        }
    }

    private static Response answer(Response.Status status, Member member) {
        return Response.status(status)
                .tag(EntityTags.of(member.version()))
                .entity(member)
                .build();
    }

    private static MemberId id(String text) {
        try {
            return MemberId.of(text);
        } catch (IllegalArgumentException none) {
            throw new ProblemException(Problem.of("member-unknown", "Member unknown", 404, "this is no member's id"));
        }
    }
}
