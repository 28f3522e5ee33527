package io.keskus.identity.access;

import io.keskus.identity.Caller;
import io.keskus.identity.TenantCaller;
import io.keskus.kernel.ProblemException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Puts every operation behind its declared roles, and an operation that declares none behind nobody's. */
@Provider
public class RoleFeature implements DynamicFeature {
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var permission = Permission.of(resource.getResourceClass(), resource.getResourceMethod());
        context.register(new RoleFilter(permission), Priorities.AUTHORIZATION);
    }

    private record RoleFilter(Permission permission) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            var caller = (Caller) request.getProperty(ApiAuthentication.CALLER);
            permission.refusal(caller).ifPresent(problem -> {
                throw new ProblemException(problem);
            });
            if (caller instanceof TenantCaller of) {
                agree(of.slug(), request.getUriInfo().getPathParameters().get("tenant"));
            }
        }

        // the mechanism read the raw path, JAX-RS the decoded one: both must have seen the same tenant
        private static void agree(String slug, List<String> matched) {
            if (matched == null || !matched.equals(List.of(slug))) {
                throw new ProblemException(Refusals.tenantUnknown());
            }
        }
    }
}
