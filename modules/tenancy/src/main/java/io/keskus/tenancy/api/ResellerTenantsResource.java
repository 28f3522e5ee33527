package io.keskus.tenancy.api;

import io.keskus.identity.Caller;
import io.keskus.identity.Identity;
import io.keskus.identity.ResellerRole;
import io.keskus.identity.ResellerRoles;
import io.keskus.platform.Page;
import io.keskus.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** A reseller's tenants, to the reseller's people. */
@ApplicationScoped
@Path("resellers/{reseller}/tenants")
@Produces(MediaType.APPLICATION_JSON)
@ResellerRoles({ResellerRole.RESELLER_ADMIN, ResellerRole.RESELLER_VIEWER})
public class ResellerTenantsResource {
    private final Identity identity;
    private final Tenancy tenancy;

    /** For the container's proxy. */
    protected ResellerTenantsResource() {
        this(null, null);
    }

    @Inject
    public ResellerTenantsResource(Identity identity, Tenancy tenancy) {
        this.identity = identity;
        this.tenancy = tenancy;
    }

    @GET
    public Page<TenantView> listTenantsOfReseller(
            @QueryParam("cursor") String cursor, @QueryParam("size") Integer size) {
        // the reseller the caller was let in as, not what the path says
        var reseller = ((Caller.ResellerUser) identity.caller()).reseller();
        return Pages.of(tenancy.listTenants(reseller), cursor, size);
    }
}
