package io.keskus.calls.api;

import io.keskus.calls.Calls;
import io.keskus.calls.Invitation;
import io.keskus.calls.callbacks.FollowUpDesk;
import io.keskus.contacts.Contact;
import io.keskus.contacts.Contacts;
import io.keskus.contacts.FollowUp;
import io.keskus.contacts.FollowUpId;
import io.keskus.contacts.FollowUpState;
import io.keskus.contacts.FollowUps;
import io.keskus.contacts.Ticket;
import io.keskus.contacts.TicketId;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.identity.TenantCaller;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.EntityTags;
import io.keskus.platform.Idempotency;
import io.keskus.platform.Ids;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Queue;
import io.keskus.routing.Routing;
import io.keskus.tenancy.Tenancy;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Promises to come back to somebody, and the callbacks they become. */
@ApplicationScoped
@Path("tenants/{tenant}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class FollowUpsResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final FollowUps followUps;
    private final FollowUpDesk desk;
    private final Contacts contacts;
    private final Calls calls;
    private final Routing routing;
    private final Tenancy tenancy;
    private final Idempotency idempotency;
    private final Clock clock;

    /** For the container's proxy. */
    protected FollowUpsResource() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public FollowUpsResource(
            Identity identity,
            UnitOfWork work,
            FollowUps followUps,
            FollowUpDesk desk,
            Contacts contacts,
            Calls calls,
            Routing routing,
            Tenancy tenancy,
            Idempotency idempotency,
            Clock clock) {
        this.identity = identity;
        this.work = work;
        this.followUps = followUps;
        this.desk = desk;
        this.contacts = contacts;
        this.calls = calls;
        this.routing = routing;
        this.tenancy = tenancy;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * By time, at most 200.
     *
     * @param mine {@code true}: only those that the one who asks promised
     * @param closed {@code true}: those that are over too
     */
    @GET
    public List<FollowUpView> list(
            @QueryParam("mine") Boolean mine,
            @QueryParam("contact") String contact,
            @QueryParam("ticket") String ticket,
            @QueryParam("closed") Boolean closed) {
        var agent = Boolean.TRUE.equals(mine) ? Optional.of(Asked.by(identity, Role.AGENT)) : Optional.<AgentId>empty();
        var ofContact = id("contact", contact, ContactId::of);
        var ofTicket = id("ticket", ticket, TicketId::of);
        return work.in(
                identity.tenant(),
                () -> followUps.list(agent, ofContact, ofTicket, Boolean.TRUE.equals(closed)).stream()
                        .map(this::view)
                        .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public FollowUpView make(@HeaderParam("Idempotency-Key") String key, NewFollowUp body) {
        var wanted = NewFollowUp.required(body);
        var note = wanted.checkedNote();
        var asker = agent();
        return work.in(
                identity.tenant(),
                () -> idempotency.once(key, wanted, FollowUpView.class, () -> {
                    var ticket = ticket(wanted.ticket());
                    var zone = zone();
                    return view(followUps.make(new FollowUp(
                            new FollowUpId(Ids.next()),
                            ticket.id(),
                            ticket.contact()
                                    .orElseThrow(() -> NewFollowUp.invalid(
                                            "/ticket", "the ticket has no contact to come back to")),
                            wanted.due(zone, clock.instant()),
                            zone,
                            note,
                            wanted.isMine() ? asker : Optional.empty(),
                            queue(wanted.queue(), asker).id(),
                            FollowUpState.WAITING,
                            identity.caller().actor(),
                            clock.instant(),
                            Optional.empty(),
                            Optional.empty(),
                            0,
                            Optional.empty(),
                            0)));
                }));
    }

    @GET
    @Path("{followUp}")
    @APIResponse(
            responseCode = "200",
            description = "The promise",
            content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    public Response get(@PathParam("followUp") String followUp) {
        var id = id(followUp);
        var view = work.in(identity.tenant(), () -> view(followUps.get(id)));
        return Response.ok(view).tag(EntityTags.of(view.version())).build();
    }

    /** Another time and note, or the end of it. */
    @PATCH
    @Path("{followUp}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public FollowUpView change(
            @PathParam("followUp") String followUp, @HeaderParam("If-Match") String ifMatch, NewFollowUp body) {
        var id = id(followUp);
        var wanted = NewFollowUp.required(body);
        var asker = agent();
        return work.in(identity.tenant(), () -> {
            var now = followUps.get(id);
            EntityTags.require(ifMatch, now.version());
            if (wanted.state() != null) {
                return view(desk.close(id, end(wanted.state())));
            }
            return view(desk.change(
                    id,
                    wanted.at() == null ? now.dueAt() : wanted.due(now.zone(), clock.instant()),
                    wanted.note() == null ? now.note() : wanted.checkedNote(),
                    wanted.mine() == null ? now.agent() : wanted.isMine() ? asker : Optional.empty()));
        });
    }

    /** The agent who accepted the callback calls: the agent's device joins with the answer, then the contact is called. */
    @POST
    @Path("{followUp}/call")
    @Consumes(MediaType.APPLICATION_JSON)
    @Roles(Role.AGENT)
    public Invitation call(@PathParam("followUp") String followUp, CallBack body) {
        var id = id(followUp);
        var agent = Asked.by(identity, Role.AGENT);
        var wanted = body == null ? new CallBack(null, null) : body;
        return work.in(
                identity.tenant(),
                () -> calls.invitation(
                        desk.call(id, agent, Optional.ofNullable(wanted.number()), wanted.shown()), agent));
    }

    /** The agent who accepted the callback does not call now. */
    @POST
    @Path("{followUp}/give-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Roles(Role.AGENT)
    @APIResponse(responseCode = "204", description = "It is offered again later")
    public void giveBack(@PathParam("followUp") String followUp, GiveBack body) {
        var id = id(followUp);
        var agent = Asked.by(identity, Role.AGENT);
        int minutes = body == null || body.minutes() == null ? 15 : body.minutes();
        if (minutes < 1 || minutes > 10_080) {
            throw NewFollowUp.invalid("/minutes", "minutes 1..10080");
        }
        work.run(identity.tenant(), () -> desk.giveBack(id, agent, Duration.ofMinutes(minutes)));
    }

    /** @param number to call, as typed; null: the contact's first @param callerNumber of ours; null: the first */
    record CallBack(String number, String callerNumber) {
        Optional<PhoneNumber> shown() {
            try {
                return Optional.ofNullable(callerNumber).map(PhoneNumber::new);
            } catch (IllegalArgumentException noNumber) {
                throw NewFollowUp.invalid("/callerNumber", "one of your numbers in E.164 form, as +358931577001");
            }
        }
    }

    /** @param minutes after which it is offered again, 1..10080; null: 15 */
    record GiveBack(Integer minutes) {}

    private FollowUpView view(FollowUp promise) {
        var ticket = contacts.findTicket(promise.ticket());
        return FollowUpView.of(
                promise,
                new FollowUpView.About(
                        ticket.map(Ticket::number).orElse(0L),
                        ticket.map(Ticket::subject).orElse(""),
                        contacts.find(promise.contact())
                                .flatMap(Contact::displayName)
                                .orElse(null),
                        routing.queue(promise.queue()).name()));
    }

    private Ticket ticket(String text) {
        return id("ticket", text, TicketId::of)
                .flatMap(contacts::findTicket)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("ticket-unknown", "No such ticket", 404, "this is no ticket's id")));
    }

    private Queue queue(String name, Optional<AgentId> asker) {
        var all = asker.map(routing::listQueues).filter(own -> !own.isEmpty()).orElseGet(routing::listQueues);
        return (name == null ? all.stream().findFirst() : routing.findQueue(name))
                .orElseThrow(() -> new ProblemException(
                        Problem.of("queue-unknown", "No such queue", 404, "there is no open queue " + name)));
    }

    private Optional<AgentId> agent() {
        return identity.caller() instanceof TenantCaller.OfMember member
                        && member.roles().contains(Role.AGENT)
                ? Optional.of(member.member().id().asAgent())
                : Optional.empty();
    }

    private ZoneId zone() {
        return tenancy.tenant(identity.tenant()).zone();
    }

    private static FollowUpState end(String state) {
        return switch (state) {
            case "kept" -> FollowUpState.KEPT;
            case "cancelled" -> FollowUpState.CANCELLED;
            default -> throw NewFollowUp.invalid("/state", "write kept or cancelled");
        };
    }

    private static FollowUpId id(String text) {
        return id("followUp", text, FollowUpId::of)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("follow-up-unknown", "No such promise", 404, "no follow-up has this id")));
    }

    private static <T> Optional<T> id(String name, String text, Function<String, T> parse) {
        try {
            return Optional.ofNullable(text).map(parse);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
