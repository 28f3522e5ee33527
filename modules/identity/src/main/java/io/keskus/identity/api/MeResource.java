package io.keskus.identity.api;

import io.keskus.identity.Caller;
import io.keskus.identity.Identity;
import io.keskus.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Who the token says one is, and in which tenants. */
@ApplicationScoped
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@SignedIn
public class MeResource {
    /** @param tenants slugs the token was issued for */
    record Me(String email, List<String> tenants) {}

    private final Identity identity;

    /** For the container's proxy. */
    protected MeResource() {
        this(null);
    }

    @Inject
    public MeResource(Identity identity) {
        this.identity = identity;
    }

    @GET
    public Me getMe() {
        var visitor = (Caller.Visitor) identity.caller();
        return new Me(visitor.email(), visitor.organizations().stream().sorted().toList());
    }
}
