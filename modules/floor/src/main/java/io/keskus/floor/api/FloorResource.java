package io.keskus.floor.api;

import io.keskus.floor.view.FloorNow;
import io.keskus.floor.view.FloorReader;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The floor at this moment: the same as the socket's topic {@code floor} says first. */
@ApplicationScoped
@Path("tenants/{tenant}/floor")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
public class FloorResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final FloorReader reader;

    /** For the container's proxy. */
    protected FloorResource() {
        this(null, null, null);
    }

    @Inject
    public FloorResource(Identity identity, UnitOfWork work, FloorReader reader) {
        this.identity = identity;
        this.work = work;
        this.reader = reader;
    }

    /** Every agent and every queue. */
    @GET
    public FloorNow get() {
        return work.in(identity.tenant(), reader::now);
    }
}
