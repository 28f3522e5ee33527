package io.keskus.routing.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.explanations.Explanations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Why an interaction went to whom it went. */
@ApplicationScoped
@Path("tenants/{tenant}/interactions/{interaction}/routing")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
public class RoutingResource {
    private static final Problem UNKNOWN = Problem.of(
            "interaction-unknown", "No such interaction", 404, "no interaction with this id was offered to anybody");

    private final Identity identity;
    private final UnitOfWork work;
    private final Explanations explanations;

    /** For the container's proxy. */
    protected RoutingResource() {
        this(null, null, null);
    }

    @Inject
    public RoutingResource(Identity identity, UnitOfWork work, Explanations explanations) {
        this.identity = identity;
        this.work = work;
        this.explanations = explanations;
    }

    /** Its offers, in their order. */
    @GET
    public List<OfferView> list(@PathParam("interaction") String interaction) {
        var id = id(interaction);
        var offers = work.in(identity.tenant(), () -> explanations.of(id));
        if (offers.isEmpty()) {
            throw new ProblemException(UNKNOWN);
        }
        return offers.stream().map(OfferView::of).toList();
    }

    private static InteractionId id(String text) {
        try {
            return InteractionId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new ProblemException(UNKNOWN);
        }
    }
}
