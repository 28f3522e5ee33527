package io.keskus.calls.api;

import io.keskus.calls.CallOutcome;
import io.keskus.calls.FoundRecording;
import io.keskus.calls.RecordingArchive;
import io.keskus.calls.RecordingFilter;
import io.keskus.calls.RecordingKind;
import io.keskus.calls.RecordingPolicy;
import io.keskus.calls.RecordingState;
import io.keskus.contacts.Contact;
import io.keskus.contacts.Contacts;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.platform.Page;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All recordings of a tenant. An agent finds those that the agent may hear: own calls, and messages for own queues. */
@ApplicationScoped
@Path("tenants/{tenant}/recordings")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class RecordingArchiveResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final RecordingArchive archive;
    private final Contacts contacts;

    /** For the container's proxy. */
    protected RecordingArchiveResource() {
        this(null, null, null, null);
    }

    @Inject
    public RecordingArchiveResource(Identity identity, UnitOfWork work, RecordingArchive archive, Contacts contacts) {
        this.identity = identity;
        this.work = work;
        this.archive = archive;
        this.contacts = contacts;
    }

    /**
     * Newest first; everything that is asked for must hold.
     *
     * @param from when it began, at the earliest, in UTC
     * @param until when it began, exclusive
     * @param agent who talked in it
     * @param number of the contact, in E.164 form
     * @param minSeconds its length, of what is stored
     * @param heard whether somebody has listened
     */
    @GET
    public Page<FoundRecording> list(
            @QueryParam("kind") String kind,
            @QueryParam("state") String state,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("agent") String agent,
            @QueryParam("queue") String queue,
            @QueryParam("contact") String contact,
            @QueryParam("number") String number,
            @QueryParam("minSeconds") String minSeconds,
            @QueryParam("maxSeconds") String maxSeconds,
            @QueryParam("outcome") String outcome,
            @QueryParam("held") String held,
            @QueryParam("heard") String heard,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") Integer size) {
        var instant = "an instant in UTC, as 2026-11-01T00:00:00Z";
        var seconds = "whole seconds, 0 to 86400";
        var person = Query.optional("contact", contact, "a contact's id", ContactId::of)
                .map(List::of);
        var phone = Query.optional(
                "number",
                number,
                "a number in E.164 form, as %2B358401234567",
                text -> new PhoneNumber(text.startsWith("+") ? text : "+" + text));
        var asked = new RecordingFilter(
                Query.optional("kind", kind, "TALK or VOICEMAIL", RecordingKind::valueOf),
                Query.optional("state", state, "a state of a recording, as STORED", RecordingState::valueOf),
                Query.optional("from", from, instant, Instant::parse),
                Query.optional("until", until, instant, Instant::parse),
                Query.optional("agent", agent, "an agent's id", AgentId::of),
                Query.optional("queue", queue, "the name of a queue", text -> text),
                person,
                Query.optional("minSeconds", minSeconds, seconds, Query::seconds),
                Query.optional("maxSeconds", maxSeconds, seconds, Query::seconds),
                Query.optional("outcome", outcome, "how a call ended, as ANSWERED", CallOutcome::valueOf),
                Query.optional("held", held, "true or false", Query::flag),
                Query.optional("heard", heard, "true or false", Query::flag));
        var before = Query.optional("cursor", cursor, "the cursor of the page before", Query::uuid);
        var onlyFor = Asked.onlyFor(identity);
        return work.in(
                identity.tenant(), () -> archive.list(of(asked, phone), onlyFor, before.orElse(null), Page.size(size)));
    }

    /** How the tenant records, and how long it keeps sound. */
    @GET
    @Path("policy")
    public RecordingPolicy policy() {
        return work.in(identity.tenant(), archive::policy);
    }

    private RecordingFilter of(RecordingFilter asked, Optional<PhoneNumber> phone) {
        return phone.map(number ->
                        contacts.list(number).stream().map(Contact::id).toList())
                .map(asked::of)
                .orElse(asked);
    }
}
