package io.keskus.routing.changes;

import io.keskus.identity.Identity;
import io.keskus.platform.Json;
import io.keskus.platform.TenantContext;
import io.keskus.routing.Change;
import io.keskus.routing.Desk;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** After a request that changed something, tells the tabs of the tenant; by then it is committed. */
@Provider
public class ToldChanges implements ContainerResponseFilter {
    @Inject
    private Identity identity;

    @Inject
    private Desk desk;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        Requested.change(request.getMethod(), request.getUriInfo().getPath(), answer.getStatus())
                .ifPresent(this::tell);
    }

    private void tell(Change change) {
        TenantContext.call(identity.tenant(), () -> {
            desk.publish(Change.TOPIC, Optional.of(change.key()), Json.mapper().valueToTree(change));
            return null;
        });
    }
}
