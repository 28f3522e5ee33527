package io.keskus.routing;

import io.keskus.routing.changes.ToldChanges;
import java.util.Set;

/** What the JAX-RS application has to list of this module besides its resources. */
public final class RoutingProviders {
    private RoutingProviders() {}

    public static Set<Class<?>> classes() {
        return Set.of(ToldChanges.class);
    }
}
