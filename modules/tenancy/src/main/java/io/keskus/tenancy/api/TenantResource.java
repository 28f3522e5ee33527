package io.keskus.tenancy.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.platform.EntityTags;
import io.keskus.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The tenant itself, to its members. */
@ApplicationScoped
@Path("tenants/{tenant}")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class TenantResource {
    private final Identity identity;
    private final Tenancy tenancy;

    /** For the container's proxy. */
    protected TenantResource() {
        this(null, null);
    }

    @Inject
    public TenantResource(Identity identity, Tenancy tenancy) {
        this.identity = identity;
        this.tenancy = tenancy;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            description = "the tenant",
            content = @Content(schema = @Schema(implementation = TenantView.class)))
    public Response getTenant() {
        var tenant = tenancy.tenant(identity.tenant());
        return Response.ok(TenantView.of(tenant))
                .tag(EntityTags.of(tenant.version()))
                .build();
    }
}
