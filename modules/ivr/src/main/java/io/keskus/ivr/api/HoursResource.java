package io.keskus.ivr.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.ivr.hours.HoursBook;
import io.keskus.platform.Page;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;

/** The tenant's opening hours, and which of them are open now. */
@ApplicationScoped
@Path("tenants/{tenant}/hours")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class HoursResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final HoursBook book;
    private final Clock clock;

    /** For the container's proxy. */
    protected HoursResource() {
        this(null, null, null, null);
    }

    @Inject
    public HoursResource(Identity identity, UnitOfWork work, HoursBook book, Clock clock) {
        this.identity = identity;
        this.work = work;
        this.book = book;
        this.clock = clock;
    }

    @GET
    public Page<HoursView> list() {
        var now = clock.instant();
        return work.in(
                identity.tenant(),
                () -> new Page<>(
                        book.all().values().stream()
                                .map(hours -> HoursView.of(hours, now))
                                .toList(),
                        null));
    }
}
