package io.keskus.billing.api;

import io.keskus.billing.charging.Charging;
import io.keskus.billing.metering.UsageLog;
import io.keskus.calls.Calls;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What one interaction used and costs. */
@ApplicationScoped
@Path("tenants/{tenant}/interactions/{interaction}/usage")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class InteractionUsageResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final UsageLog log;
    private final Charging charging;
    private final Calls calls;

    /** For the container's proxy. */
    protected InteractionUsageResource() {
        this(null, null, null, null, null);
    }

    @Inject
    public InteractionUsageResource(Identity identity, UnitOfWork work, UsageLog log, Charging charging, Calls calls) {
        this.identity = identity;
        this.work = work;
        this.log = log;
        this.charging = charging;
        this.calls = calls;
    }

    /** Nothing is in it when all legs were free, and for a moment after the call has ended; 404 before that. */
    @GET
    public InteractionUsageView get(@PathParam("interaction") String interaction) {
        var id = Query.interaction(interaction);
        return work.in(identity.tenant(), () -> view(id));
    }

    private InteractionUsageView view(InteractionId id) {
        var usage = log.list(id);
        if (usage.isEmpty() && calls.findRecord(id).isEmpty()) {
            throw Query.unknown();
        }
        var views = UsageView.of(usage, charging.linesOf(usage));
        return new InteractionUsageView(
                id, views, charging.findCost(id).map(MoneyView::of).orElse(null));
    }
}
