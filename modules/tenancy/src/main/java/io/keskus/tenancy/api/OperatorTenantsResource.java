package io.keskus.tenancy.api;

import io.keskus.identity.Identity;
import io.keskus.identity.OperatorRole;
import io.keskus.identity.OperatorRoles;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Page;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.Tenancy;
import io.keskus.tenancy.TenantStatus;
import io.keskus.tenancy.config.ConfigResult;
import io.keskus.tenancy.config.Configurations;
import io.keskus.tenancy.onboarding.Onboarding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.function.Supplier;

/** All tenants and their configurations, to the provider's people. */
@ApplicationScoped
@Path("operator/tenants")
@Produces(MediaType.APPLICATION_JSON)
@OperatorRoles({OperatorRole.OPERATOR_ADMIN, OperatorRole.OPERATOR_VIEWER})
public class OperatorTenantsResource {
    /** @param files path in the bundle → content */
    record ConfigBundle(Map<String, String> files) {}

    /** @param heldBackBy the onboarding step that failed; null when the tenant is past its onboarding */
    record OnboardingState(String tenant, TenantStatus status, String heldBackBy) {}

    private final Identity identity;
    private final Tenancy tenancy;
    private final Configurations configurations;
    private final Onboarding onboarding;

    /** For the container's proxy. */
    protected OperatorTenantsResource() {
        this(null, null, null, null);
    }

    @Inject
    public OperatorTenantsResource(
            Identity identity, Tenancy tenancy, Configurations configurations, Onboarding onboarding) {
        this.identity = identity;
        this.tenancy = tenancy;
        this.configurations = configurations;
        this.onboarding = onboarding;
    }

    @GET
    public Page<TenantView> listAllTenants(@QueryParam("cursor") String cursor, @QueryParam("size") Integer size) {
        return Pages.of(tenancy.listTenants(), cursor, size);
    }

    @GET
    @Path("{slug}")
    public TenantView getAnyTenant(@PathParam("slug") String slug) {
        return TenantView.of(tenancy.tenant(slug));
    }

    /**
     * @param mode {@code plan} shows the differences, {@code apply} makes them
     * @param overwrite also what people changed in the portal since the last revision
     */
    @POST
    @Path("{slug}/config")
    @Consumes(MediaType.APPLICATION_JSON)
    @OperatorRoles(OperatorRole.OPERATOR_ADMIN)
    public ConfigResult configureTenant(
            @PathParam("slug") String slug,
            @QueryParam("mode") String mode,
            @QueryParam("overwrite") boolean overwrite,
            ConfigBundle bundle) {
        var files = files(slug, bundle);
        return switch (mode == null ? "" : mode) {
            case "plan" -> explained(() -> configurations.plan(slug, files));
            case "apply" -> applied(slug, files, overwrite);
            default ->
                throw new ProblemException(
                        Problem.of("mode-unknown", "Mode unknown", 400, "say ?mode=plan or ?mode=apply"));
        };
    }

    private ConfigResult applied(String slug, Map<String, String> files, boolean overwrite) {
        var result = explained(
                () -> configurations.apply(slug, files, identity.caller().actor(), overwrite));
        onboarding.run(tenancy.tenant(slug));
        return result;
    }

    private static Map<String, String> files(String slug, ConfigBundle bundle) {
        if (!slug.matches("[a-z][a-z0-9-]{1,62}")) {
            throw new ProblemException(Problem.of(
                    "slug-unusable",
                    "Unusable slug",
                    422,
                    "a tenant's slug is 2 to 63 of a-z, 0-9 and -, from a letter"));
        }
        if (bundle == null || bundle.files() == null || bundle.files().isEmpty()) {
            throw new ProblemException(
                    Problem.of("config-empty", "No files", 422, "send {\"files\": {\"tenant.yaml\": \"…\", …}}"));
        }
        return bundle.files();
    }

    private static ConfigResult explained(Supplier<ConfigResult> work) {
        try {
            return work.get();
        } catch (ConfigFaults faults) {
            throw FaultsProblem.of(faults);
        }
    }

    /** The tenant as files. */
    @GET
    @Path("{slug}/config")
    public ConfigBundle exportTenant(@PathParam("slug") String slug) {
        return new ConfigBundle(configurations.export(tenancy.tenant(slug).id()));
    }

    /** Tries the onboarding steps that are left. */
    @POST
    @Path("{slug}/onboarding")
    @OperatorRoles(OperatorRole.OPERATOR_ADMIN)
    public OnboardingState onboardTenant(@PathParam("slug") String slug) {
        var heldBackBy = onboarding.run(tenancy.tenant(slug));
        return new OnboardingState(slug, tenancy.tenant(slug).status(), heldBackBy.orElse(null));
    }
}
