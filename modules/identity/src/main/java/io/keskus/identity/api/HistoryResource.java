package io.keskus.identity.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Audit;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who changed what of the tenant's arrangements, and when. */
@ApplicationScoped
@Path("tenants/{tenant}/history")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.TENANT_ADMIN)
public class HistoryResource {
    /**
     * @param actor as {@code member:…}, {@code key:…}, {@code operator:…}
     * @param name of the member; null when it was none of the tenant's
     * @param revision of the configuration that changed it; null when a person did
     */
    record HistoryEntry(
            UUID id,
            Instant at,
            String actor,
            String name,
            String subject,
            Integer revision,
            List<Audit.Alteration> alterations) {}

    private final Identity identity;
    private final Audit audit;
    private final UnitOfWork work;

    /** For the container's proxy. */
    protected HistoryResource() {
        this(null, null, null);
    }

    @Inject
    public HistoryResource(Identity identity, Audit audit, UnitOfWork work) {
        this.identity = identity;
        this.audit = audit;
        this.work = work;
    }

    /**
     * Newest first.
     *
     * @param about one or more subjects, as {@code queue sales} or {@code member ana@outdoor.example}
     * @param cursor of the page before
     */
    @GET
    public Page<HistoryEntry> list(
            @QueryParam("about") List<String> about,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") Integer size) {
        int most = Page.size(size);
        var before = cursor(cursor);
        return work.in(identity.tenant(), () -> {
            var names = names();
            return Page.of(audit.of(about, before, most + 1), most, entry -> view(entry, names), entry -> entry.id()
                    .toString());
        });
    }

    private Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (Member member : identity.listMembers()) {
            names.put("member:" + member.id(), member.name());
        }
        return names;
    }

    private static HistoryEntry view(Audit.Entry entry, Map<String, String> names) {
        return new HistoryEntry(
                entry.id(),
                entry.at(),
                entry.actor(),
                names.get(entry.actor()),
                entry.subject(),
                entry.revision(),
                entry.alterations());
    }

    private static UUID cursor(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new ProblemException(Problem.of(
                    "malformed-parameter", "A parameter cannot be read", 400, "cursor: the cursor of the page before"));
        }
    }
}
