package io.keskus.identity;

import io.keskus.identity.access.RoleFeature;
import java.util.Set;

/** What the JAX-RS application has to list of this module besides its resources. */
public final class IdentityProviders {
    private IdentityProviders() {}

    public static Set<Class<?>> classes() {
        return Set.of(RoleFeature.class);
    }
}
