package io.keskus.identity.api;

import io.keskus.identity.Caller;
import io.keskus.identity.Identity;
import io.keskus.identity.SignedIn;
import io.keskus.identity.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Who the token says one is, and where one works. */
@ApplicationScoped
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@SignedIn
public class MeResource {
    /**
     * @param tenants slugs the token was issued for
     * @param resellers slugs of those that one works for
     * @param operator whether one works for the provider
     */
    record Me(String email, List<String> tenants, List<String> resellers, boolean operator) {}

    private final Identity identity;
    private final Staff staff;

    /** For the container's proxy. */
    protected MeResource() {
        this(null, null);
    }

    @Inject
    public MeResource(Identity identity, Staff staff) {
        this.identity = identity;
        this.staff = staff;
    }

    @GET
    public Me getMe() {
        var visitor = (Caller.Visitor) identity.caller();
        var proven = visitor.emailProven() ? visitor.email() : "";
        return new Me(
                visitor.email(),
                visitor.organizations().stream().sorted().toList(),
                staff.resellersOf(visitor.subject(), proven),
                staff.isOperator(visitor.subject(), proven));
    }
}
