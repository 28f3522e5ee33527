package io.keskus.routing.changes;

import io.keskus.identity.Identity;
import io.keskus.platform.Json;
import io.keskus.platform.TenantContext;
import io.keskus.routing.Change;
import io.keskus.routing.Desk;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** After a request that changed something, tells the tabs of the tenant; by then it is committed. */
@Provider
public class ToldChanges implements ContainerResponseFilter {
    private static final Logger LOG = Logger.getLogger(ToldChanges.class.getName());

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        Requested.change(request.getMethod(), request.getUriInfo().getPath(), answer.getStatus())
                .ifPresent(ToldChanges::tell);
    }

    private static void tell(Change change) {
        try {
            // made by JAX-RS, not by the container of beans
            var beans = CDI.current();
            var desk = beans.select(Desk.class).get();
            TenantContext.call(beans.select(Identity.class).get().tenant(), () -> {
                desk.publish(
                        Change.TOPIC, Optional.of(change.key()), Json.mapper().valueToTree(change));
                return null;
            });
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "tabs were not told that " + change.key() + " has changed", failure);
        }
    }
}
